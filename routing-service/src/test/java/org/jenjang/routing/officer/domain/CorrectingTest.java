package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.jenjang.routing.officer.domain.AppointingTest.assertWrong;
import static org.jenjang.routing.officer.domain.Staffed.ADMIN;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.NEW;
import static org.jenjang.routing.officer.domain.Staffed.NOW;
import static org.jenjang.routing.officer.domain.Staffed.PUPR;
import static org.jenjang.routing.officer.domain.Staffed.TODAY;
import static org.jenjang.routing.officer.domain.Staffed.at;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jenjang.platform.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was written wrongly of an officer is mended, and nothing else. */
class CorrectingTest {

    private static final Officer DINA = at(DISHUB, "dna@kendari.go.id");
    private static final Officer PUTU = at(PUPR, "putu@kendari.go.id");
    private static final String RIGHT = "dina@kendari.go.id";

    @Test
    void name_and_address_are_mended_in_all_offices_of_the_person_and_the_decree_in_this_one() {
        Officer before = office(new Post(OfficerRole.HEAD, "pemda:74", null)).leaving(TODAY.minusDays(1), null, null);
        assertThat(corrected("Dina Dishub", " Dina@Kendari.go.id ", "SK 2", DINA, before, PUTU).officers())
                .extracting(Officer::id, Officer::name, Officer::email, Officer::decree, Officer::subject)
                .containsExactly(tuple(DINA.id(), "Dina Dishub", RIGHT, "SK 2", DINA.subject()),
                        tuple(NEW, "Dina Dishub", RIGHT, null, DINA.subject()));
    }

    @Test
    void what_was_right_changes_nothing() {
        assertThat(corrected(DINA.name(), DINA.email(), "", DINA).officers()).isEmpty();
    }

    @Test
    void what_is_wrong_is_named_as_at_an_appointment() {
        assertWrong(() -> corrected("<b>", RIGHT, "", DINA), "name", "officer-name");
        assertWrong(() -> corrected("Dina", "dina", "", DINA), "email", "officer-email");
        assertWrong(() -> corrected("Dina", RIGHT, "x".repeat(101), DINA), "decree", "officer-decree");
        assertWrong(() -> corrected("Dina", PUTU.email(), "", DINA, PUTU), "email", "officer-email-taken");
        Officer gone = PUTU.leaving(TODAY.minusDays(9), null, null);
        assertWrong(() -> corrected("Dina", PUTU.email(), "", DINA, gone), "email", "officer-email-taken");
    }

    @Test
    void nobody_takes_an_account_to_another_address_that_another_institution_needs() {
        Officer next = office(new Post(OfficerRole.HEAD, "pemda:74", null));
        assertWrong(() -> corrected("Dina", RIGHT, "", DINA, next), "email", "officer-email-elsewhere");
        assertThat(corrected("Dina Dishub", DINA.email(), "", DINA, next).officers()).hasSize(2);
    }

    @Test
    void who_has_left_is_not_corrected() {
        Officer gone = DINA.leaving(TODAY.minusDays(1), null, null);
        assertRefused(() -> corrected("Dina", RIGHT, "", gone), OfficerRefusal.IS_GONE);
    }

    @Test
    void the_account_follows_under_the_new_address_on_the_days_of_a_delegation_too() {
        Delegation later = new Delegation(UUID.randomUUID(), PUTU.id(), DINA.id(), TODAY.plusDays(2), TODAY.plusDays(3));
        Roster roster = new Roster(List.of(DINA, PUTU), List.of(later));
        Changes changes = Correcting.correct(DINA, draft("Dina", RIGHT, ""), ADMIN, roster);
        assertThat(changes.tasks(roster, _ -> ZoneId.of("Asia/Makassar"), NOW)).containsExactly(new AccountTask(RIGHT, NOW),
                new AccountTask(RIGHT, Instant.parse("2026-11-24T16:00:00Z")), new AccountTask(RIGHT, Instant.parse("2026-11-26T16:00:00Z")));
    }

    @Test
    void a_last_day_that_has_not_passed_is_taken_back() {
        Officer leaving = DINA.leaving(TODAY, PUTU.id(), "Map di lemari.");
        assertThat(Staying.stay(leaving, ADMIN, Staffed.of(leaving)).officers()).containsExactly(DINA);
    }

    @Test
    void a_last_day_that_has_passed_or_was_never_set_is_not_taken_back() {
        Officer gone = DINA.leaving(TODAY.minusDays(1), null, null);
        assertRefused(() -> Staying.stay(gone, ADMIN, Staffed.of(gone)), OfficerRefusal.NO_LAST_DAY);
        assertRefused(() -> Staying.stay(DINA, ADMIN, Staffed.of(DINA)), OfficerRefusal.NO_LAST_DAY);
    }

    @Test
    void who_goes_on_elsewhere_does_not_stay() {
        Officer leaving = DINA.leaving(TODAY, null, null);
        assertRefused(() -> Staying.stay(leaving, ADMIN, Staffed.of(leaving, office(PUTU.post()))), OfficerRefusal.HAS_NEXT_OFFICE);
    }

    /** Another office of the same person. */
    private static Officer office(Post post) {
        return new Officer(NEW, DINA.name(), DINA.email(), post, TODAY.minusYears(1), null, null, null, DINA.subject(), null, null,
                NOW, null);
    }

    private static Changes corrected(String name, String email, String decree, Officer officer, Officer... others) {
        List<Officer> all = new ArrayList<>(List.of(others));
        all.addFirst(officer);
        return Correcting.correct(officer, draft(name, email, decree), ADMIN, new Roster(all, List.of()));
    }

    private static OfficerDraft draft(@Nullable String name, String email, String decree) {
        return new OfficerDraft(name, email, null, null, null, decree);
    }

    private static void assertRefused(ThrowingCallable done, OfficerRefusal refusal) {
        assertThatThrownBy(done).asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(RefusedException::refusal).isEqualTo(refusal);
    }
}
