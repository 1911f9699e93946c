package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jenjang.routing.officer.domain.AppointingTest.assertWrong;
import static org.jenjang.routing.officer.domain.Staffed.ADMIN;
import static org.jenjang.routing.officer.domain.Staffed.CITY;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.NEW;
import static org.jenjang.routing.officer.domain.Staffed.NOW;
import static org.jenjang.routing.officer.domain.Staffed.TODAY;
import static org.jenjang.routing.officer.domain.Staffed.at;
import static org.jenjang.routing.officer.domain.Staffed.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.platform.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How officers leave, and that a unit is never left without anybody. */
class LeavingTest {

    private static final ZoneId MAKASSAR = ZoneId.of("Asia/Makassar");
    private static final Officer DINA = at(DISHUB, "dina@kendari.go.id");
    private static final Officer DEDI = at(DISHUB, "dedi@kendari.go.id");
    private static final Officer PUTU = at(Staffed.PUPR, "putu@kendari.go.id");

    @Test
    void the_last_one_of_a_unit_does_not_leave_without_a_successor() {
        assertWrong(() -> leave(DINA, null, null, DINA, PUTU), "successor", "officer-nobody-left");
        Officer gone = DEDI.leaving(TODAY, null, null);
        assertWrong(() -> leave(DINA, null, null, DINA, gone), "successor", "officer-nobody-left");
    }

    @Test
    void the_last_one_of_an_ended_unit_or_institution_leaves_without_a_successor() {
        assertThat(leave(Staffed.ending(DISHUB, TODAY), DINA, null).officers()).singleElement()
                .satisfies(left -> assertThat(left.until()).isEqualTo(TODAY));
        assertThat(leave(Staffed.ending(CITY, TODAY.minusDays(9)), DINA, null).officers()).hasSize(1);
        assertWrong(() -> leave(Staffed.ending(DISHUB, TODAY.plusDays(1)), DINA, null), "successor", "officer-nobody-left");
    }

    @Test
    void nobody_takes_over_an_office_that_has_ended() {
        assertWrong(() -> leave(Staffed.ending(DISHUB, TODAY), DINA, draft("siti@kendari.go.id", DISHUB)), "successor",
                "officer-office-ended");
    }

    @Test
    void who_left_an_ended_unit_is_appointed_to_its_successor_with_the_same_address_and_account() {
        Officer left = leave(Staffed.ending(DISHUB, TODAY), DINA, null).officers().getFirst();
        Officer onward = Appointing.appoint(NEW, new OfficerDraft("Dina", DINA.email(), "LIAISON_OFFICER", Staffed.PUPR,
                TODAY.plusDays(1).toString(), null), Staffed.ending(DISHUB, TODAY), Staffed.of(left));
        assertThat(onward.subject()).isEqualTo(DINA.subject());
    }

    @Test
    void one_of_two_leaves_without_more_ado_and_names_the_other() {
        assertThat(leave(DINA, null, null, DINA, DEDI).officers()).singleElement()
                .satisfies(left -> assertThat(left.until()).isEqualTo(TODAY));
        assertThat(leave(DINA, DEDI.id().toString(), null, DINA, DEDI).officers().getLast().successor()).isEqualTo(DEDI.id());
    }

    @Test
    void a_new_person_takes_over_the_very_post_the_day_after() {
        Changes changes = leave(DINA, null, draft("siti@kendari.go.id", Staffed.PUPR), DINA);

        Officer fresh = changes.officers().getFirst();
        assertThat(fresh.post()).isEqualTo(DINA.post());
        assertThat(fresh.since()).isEqualTo(TODAY.plusDays(1));
        assertThat(changes.officers().getLast().successor()).isEqualTo(fresh.id());
    }

    @Test
    void somebody_of_another_unit_is_no_successor() {
        assertWrong(() -> leave(DINA, PUTU.id().toString(), null, DINA, PUTU), "successor", "officer-successor");
    }

    @Test
    void who_has_left_leaves_no_more_and_nobody_leaves_before_he_came() {
        Officer gone = DINA.leaving(TODAY, null, null);
        assertThatThrownBy(() -> leave(gone, null, null, gone, DEDI)).isInstanceOf(RefusedException.class);
        assertWrong(() -> Leaving.leave(DINA, new LeavingDraft(DINA.since().minusDays(1).toString(), null, null, null), NEW, ADMIN,
                Staffed.of(DINA, DEDI)), "until", "officer-until");
    }

    @Test
    void a_delegation_ends_with_who_delegated() {
        Delegation running = new Delegation(NEW, DINA.id(), PUTU.id(), TODAY.minusDays(1), TODAY.plusDays(9));
        Changes changes = Leaving.leave(DINA, new LeavingDraft(TODAY.toString(), null, null, null), NEW, ADMIN,
                new Roster(List.of(DINA, DEDI, PUTU), List.of(running)));
        assertThat(changes.delegations()).singleElement().satisfies(ended -> assertThat(ended.to()).isEqualTo(TODAY));
    }

    @Test
    void accounts_follow_at_once_and_at_the_beginning_of_the_day_after_the_last() {
        Changes changes = leave(DINA, DEDI.id().toString(), null, DINA, DEDI);
        assertThat(changes.tasks(Staffed.of(DINA, DEDI), _ -> MAKASSAR, NOW)).containsExactly(
                new AccountTask(DINA.email(), NOW),
                new AccountTask(DINA.email(), Instant.parse("2026-11-23T16:00:00Z")));
    }

    @Test
    void a_head_may_leave_his_chair_empty() {
        Officer head = Staffed.officer(new Post(OfficerRole.HEAD, CITY, null), "kepala@kendari.go.id", NOW);
        assertThat(leave(head, null, null, head).officers()).hasSize(1);
    }

    private static Changes leave(Authority authority, Officer officer, @Nullable OfficerDraft newcomer) {
        return Leaving.leave(officer, new LeavingDraft(TODAY.toString(), null, newcomer, null), NEW, authority, Staffed.of(officer));
    }

    private static Changes leave(Officer officer, String successor, OfficerDraft newcomer, Officer... staff) {
        return Leaving.leave(officer, new LeavingDraft(TODAY.toString(), successor, newcomer, "Map di lemari."), NEW, ADMIN,
                Staffed.of(staff));
    }
}
