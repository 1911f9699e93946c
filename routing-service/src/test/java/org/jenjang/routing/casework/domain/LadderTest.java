package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.CaseStory.filed;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;
import static org.jenjang.routing.casework.domain.Known.UNIT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Rung;
import org.junit.jupiter.api.Test;

class LadderTest {

    @Test
    void an_unanswered_case_climbs_rung_by_rung_and_the_lower_ones_stay_liable() {
        CaseStory story = aCase().disposedTo(CITY).assigned();

        story.overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(UNIT, false));
        assertRung(story, Rung.UNIT_HEAD);

        story.overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(CITY, UNIT));
        assertRung(story, Rung.INSTITUTION_HEAD);

        story.overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(PROVINCE, UNIT));
        assertRung(story, Rung.UPPER_TIER);

        story.overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(NATION, UNIT));
        assertThat(story.now().dossier().ladder().liable()).containsExactly(UNIT, CITY, PROVINCE);
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(story.at());

        story.overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(NATION, UNIT));
        assertThat(story.latest().getLast()).isInstanceOf(RoutingEvent.OmbudsmanOffered.class);
    }

    @Test
    void a_unit_whose_case_has_climbed_meanwhile_gives_back_what_it_no_longer_owes() {
        RoutingCommand givenBack = new RoutingCommand.NoteGivenBack(1, "bukan kami", null, CaseStory.START);
        CaseStory inside = aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE);
        assertThat(inside.does(givenBack).stage())
                .isEqualTo(new Stage.WithInstitution(CITY, new ReturnNote(UNIT, "bukan kami", null)));

        CaseStory above = aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .overdue(Clock.FIRST_RESPONSE).does(givenBack);
        assertThat(above.stage()).isEqualTo(new Stage.Escalated(PROVINCE, CITY));
        assertThat(above.refusal(givenBack)).isEqualTo(RoutingRefusal.HANDOVER_OUTDATED);
    }

    @Test
    void the_ombudsman_is_offered_once() {
        CaseStory story = top().overdue(Clock.FIRST_RESPONSE)
                .does(new RoutingCommand.NotePromised(1, LocalDate.of(2027, 1, 4), CaseStory.START))
                .overdue(Clock.PROMISE);

        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.LimitBreached.class);
    }

    @Test
    void a_case_that_no_unit_was_chosen_for_climbs_as_well() {
        CaseStory story = aCase().disposedTo(CITY).overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
        assertRung(story, Rung.INSTITUTION_HEAD);

        story.overdue(Clock.FIRST_RESPONSE);
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(PROVINCE, CITY));
    }

    @Test
    void an_institution_that_must_verify_a_report_itself_climbs_by_that_time() {
        CaseStory story = filed("74.71", "pemda:74.71").overdue(Clock.VERIFY);

        assertRung(story, Rung.INSTITUTION_HEAD);
        assertThat(story.limit(Clock.VERIFY).isRunning()).isTrue();
    }

    @Test
    void the_head_of_an_institution_chooses_another_unit_and_that_is_a_new_hand_over() {
        CaseStory story = aCase().disposedTo(CITY).assigned()
                .overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .does(new RoutingCommand.Assign("pemda:74.71/pupr", List.of(), null, CaseStory.START));

        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(CITY.withUnit("pemda:74.71/pupr"), false));
        assertThat(story.now().dossier().disposition()).isEqualTo(2);
        assertThat(story.now().dossier().ladder().rung()).isEqualTo(Rung.INSTITUTION_HEAD);
        assertThat(story.overdue(Clock.FIRST_RESPONSE).now().holder()).isEqualTo(PROVINCE);
    }

    @Test
    void the_institution_above_hands_it_down_again_and_the_ladder_begins_at_its_foot() {
        CaseStory story = aCase().disposedTo(CITY).assigned()
                .overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .disposedTo(CITY);

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
        assertThat(story.now().dossier().disposition()).isEqualTo(2);
        assertThat(story.now().dossier().desk()).isEqualTo(PROVINCE);
        assertThat(story.now().dossier().ladder().rung()).isNull();
        assertThat(story.now().dossier().ladder().liable()).containsExactly(UNIT, CITY);
    }

    @Test
    void an_institution_that_the_report_is_about_is_passed_over() {
        CaseStory story = filed(CaseStory.file("74.71"), null, new Care(false, List.of("pemda:74")))
                .disposedTo(CITY).assigned()
                .overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE);

        assertThat(story.stage()).isEqualTo(new Stage.Escalated(NATION, UNIT));
    }

    @Test
    void begun_work_that_is_never_answered_climbs_when_the_time_to_an_answer_is_over_and_goes_on_climbing() {
        CaseStory story = aCase().disposedTo(CITY).assigned().begun().overdue(Clock.RESOLVE);
        assertRung(story, Rung.UNIT_HEAD);

        story.begun();
        assertThat(story.limit(Clock.FIRST_RESPONSE).isRunning()).isTrue();
    }

    @Test
    void a_broken_promise_climbs_when_nothing_else_presses() {
        CaseStory story = aCase().disposedTo(CITY).assigned().begun()
                .does(new RoutingCommand.NotePromised(1, LocalDate.of(2026, 11, 20), CaseStory.START))
                .overdue(Clock.PROMISE);

        assertThat(story.latest().getFirst()).isInstanceOf(RoutingEvent.LimitBreached.class);
        assertRung(story, Rung.UNIT_HEAD);
    }

    @Test
    void a_desk_that_must_find_another_place_and_does_not_loses_the_case_to_the_desk_above() {
        CaseStory story = aCase().disposedTo(CITY).returned().overdue(Clock.REDISPATCH);

        assertThat(story.now().holder()).isEqualTo(NATION);
        assertThat(story.limit(Clock.REDISPATCH).isRunning()).isTrue();
    }

    @Test
    void an_arbiter_who_does_not_decide_loses_the_case_to_the_one_above() {
        CaseStory story = aCase().returnedTwice().overdue(Clock.ARBITRATION);

        assertThat(story.stage()).isEqualTo(new Stage.InArbitration(NATION, ArbitrationCause.RETURNED_TWICE));
        assertThat(story.limit(Clock.ARBITRATION).isRunning()).isTrue();
    }

    @Test
    void the_office_that_holds_what_has_climbed_reminds_the_unit_below_and_nothing_else_changes() {
        CaseStory story = climbed();
        RoutingCase before = story.now();

        story.does(new RoutingCommand.Remind("jawab hari ini", story.at()));

        assertThat(story.latest()).containsExactly(new RoutingEvent.Reminded(UNIT, PROVINCE, "jawab hari ini"));
        assertThat(story.stage()).isEqualTo(before.stage());
        assertThat(story.now().limits()).isEqualTo(before.limits());
    }

    @Test
    void the_unit_is_reminded_once_a_working_day() {
        CaseStory story = climbed();
        story.does(new RoutingCommand.Remind("jawab hari ini", story.at()));

        assertThat(story.refusal(new RoutingCommand.Remind("jawab sekarang", story.at())))
                .isEqualTo(RoutingRefusal.REMINDED_TODAY);
        assertThat(story.now().actions(story.at())).contains(RoutingAction.DISPOSE).doesNotContain(RoutingAction.REMIND);

        story.after(Duration.ofDays(1));
        assertThat(story.now().actions(story.at())).contains(RoutingAction.REMIND);
        story.does(new RoutingCommand.Remind("jawab sekarang", story.at()));
    }

    @Test
    void nobody_reminds_as_long_as_the_case_has_not_climbed() {
        CaseStory story = aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE);

        assertThat(story.refusal(new RoutingCommand.Remind("jawab hari ini", story.at())))
                .isEqualTo(RoutingRefusal.NOT_ESCALATED);
    }

    private static CaseStory climbed() {
        return aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .overdue(Clock.FIRST_RESPONSE);
    }

    private static CaseStory top() {
        return aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE);
    }

    private static void assertRung(CaseStory story, Rung rung) {
        assertThat(story.now().dossier().ladder().rung()).isEqualTo(rung);
        assertThat(story.latest()).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(
                RoutingEvent.Escalated.class, escalated -> assertThat(escalated.rung()).isEqualTo(rung)));
    }
}
