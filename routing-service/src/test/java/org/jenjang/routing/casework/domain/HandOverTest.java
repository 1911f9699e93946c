package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.START;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.CaseStory.filed;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.POWER;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;
import static org.jenjang.routing.casework.domain.Known.UNIT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverTest {

    @Test
    void a_report_without_a_choice_goes_to_the_desk_of_its_region() {
        CaseStory story = aCase();

        assertThat(story.stage()).isEqualTo(new Stage.AtDesk(PROVINCE, null));
        assertThat(story.limit(Clock.VERIFY).deadline().dueAt()).isEqualTo(START.plus(Duration.ofDays(3)));
        assertThat(story.now().told()).isEqualTo(1);
    }

    @Test
    void a_report_without_a_region_goes_to_the_national_desk() {
        assertThat(filed(null, null).now().holder()).isEqualTo(NATION);
    }

    @Test
    void a_report_with_an_institution_chosen_by_the_reporter_goes_there_at_once_as_filed() {
        CaseStory story = filed("74.71", "pemda:74.71");

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
        assertThat(story.now().dossier().handed().basis()).isEqualTo(new Basis(Basis.Kind.REPORTER, ""));
        assertThat(story.latest()).hasExactlyElementsOfTypes(
                RoutingEvent.Opened.class, RoutingEvent.Verified.class, RoutingEvent.Disposed.class,
                RoutingEvent.LimitSet.class, RoutingEvent.LimitSet.class);
        assertThat(story.now().dossier().file().category()).isEqualTo("lainnya");
        assertThat(story.limit(Clock.VERIFY).deadline().dueAt()).isEqualTo(START.plus(Duration.ofDays(3)));
        assertThat(story.now().limits().of(Clock.FIRST_RESPONSE)).isEmpty();

        story.after(Duration.ofDays(1)).assigned();
        assertThat(story.limit(Clock.VERIFY).state()).isEqualTo(Limit.State.DONE);
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(story.at());
        assertThat(story.limit(Clock.RESOLVE).deadline().startedAt()).isEqualTo(START);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "pemda:74.71, -,            perhubungan.pju",
        "pemda:74.71, perhubungan,  perhubungan.pju",
        "pemda:74.71, perhubungan.parkir, perhubungan.parkir",
        "pemda:74.71, pupr,         pupr",
        "bumn:pln,    -,            lainnya"})
    void the_category_that_the_reporter_left_open_is_taken_from_a_proposal_with_which_he_agrees(
            String proposed, @Nullable String said, String category) {
        Ground ground = new Ground(new Proposed(proposed, 0.6, null), "perhubungan.pju", "");
        RoutingPolicy policy = new RoutingPolicy(
                Known.POLICY.offices(), Known.POLICY.timetable(), (_, _) -> Optional.of(ground));
        CaseFile file = CaseStory.file("74.71").classified(Classification.COMPLAINT, false, said);

        RoutingCase opened = RoutingCase.open(new Opening("c-1", file, "pemda:74.71", START, null, START), policy).state();
        assertThat(opened.dossier().file().category()).isEqualTo(category);
    }

    @Test
    void an_institution_that_is_no_longer_in_office_cannot_be_chosen() {
        assertThat(filed("74.71", Known.ENDED).stage()).isInstanceOf(Stage.AtDesk.class);
    }

    @Test
    void an_institution_with_one_unit_needs_nobody_to_choose_it() {
        CaseStory story = filed("74.71", "bumn:pln");

        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(POWER.withUnit("bumn:pln/layanan"), false));
        assertThat(story.latest().getLast()).isInstanceOf(RoutingEvent.Assigned.class);
    }

    @Test
    void the_first_hand_over_verifies_the_report_and_starts_both_clocks() {
        CaseStory story = aCase().after(Duration.ofDays(1)).disposedTo(CITY);

        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.Verified.class, RoutingEvent.Disposed.class,
                RoutingEvent.LimitSet.class, RoutingEvent.LimitSet.class);
        RoutingEvent.Disposed disposed = (RoutingEvent.Disposed) story.latest().get(1);
        assertThat(disposed.deadlines()).extracting(deadline -> deadline.clock())
                .containsExactly(Clock.FIRST_RESPONSE, Clock.RESOLVE);
        assertThat(story.limit(Clock.VERIFY).state()).isEqualTo(Limit.State.DONE);
        assertThat(story.now().dossier().heldSince()).isEqualTo(START.plus(Duration.ofDays(1)));
    }

    @Test
    void a_return_stops_nothing_but_the_first_response_and_the_next_hand_over_is_numbered() {
        CaseStory story = aCase().disposedTo(CITY).after(Duration.ofDays(2)).returned();

        assertThat(story.stage()).isEqualTo(
                new Stage.AtDesk(PROVINCE, new ReturnNote(CITY, "bukan jalan kota", "pemda:74")));
        assertThat(story.limit(Clock.FIRST_RESPONSE).state()).isEqualTo(Limit.State.DONE);
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();
        assertThat(story.limit(Clock.REDISPATCH).deadline().dueAt()).isEqualTo(START.plus(Duration.ofDays(3)));

        story.after(Duration.ofDays(1)).disposedTo(PROVINCE);
        assertThat(story.now().dossier().disposition()).isEqualTo(2);
        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.Disposed.class, RoutingEvent.LimitSet.class);
        assertThat(story.limit(Clock.RESOLVE).deadline().startedAt()).isEqualTo(START);
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(START.plus(Duration.ofDays(3)));
    }

    @Test
    void another_class_recomputes_the_time_to_an_answer_from_the_first_hand_over() {
        CaseStory story = aCase().disposedTo(CITY).after(Duration.ofDays(2)).returned()
                .does(new RoutingCommand.Dispose("pemda:74", Classification.COMPLAINT, true, "kkn", null, CaseStory.OFFICER, START));

        assertThat(story.limit(Clock.RESOLVE).deadline().dueAt()).isEqualTo(START.plus(Duration.ofDays(60)));
    }

    @Test
    void the_text_of_a_report_that_turns_out_supervisory_is_forgotten() {
        CaseStory story = aCase().does(
                new RoutingCommand.Dispose("pemda:74", Classification.COMPLAINT, true, "kkn", null, CaseStory.OFFICER, START));

        assertThat(story.now().dossier().file().title()).isNull();
        assertThat(story.now().dossier().file().narrative()).isNull();
        assertThat(story.now().isRestricted()).isTrue();
    }

    @Test
    void an_institution_cannot_suggest_itself_nor_one_that_has_ended() {
        CaseStory story = aCase().disposedTo(CITY);

        assertThat(story.refusal(new RoutingCommand.Return("bukan kami", "pemda:74.71", START)))
                .isEqualTo(RoutingRefusal.SUGGESTS_ITSELF);
        assertThat(story.refusal(new RoutingCommand.Return("bukan kami", Known.ENDED, START)))
                .isEqualTo(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
    }

    @Test
    void only_a_unit_of_the_institution_that_is_in_office_can_be_chosen() {
        CaseStory story = aCase().disposedTo(CITY);

        assertThat(List.of("pemda:74/pupr", "pemda:74.71/gone"))
                .allSatisfy(unit -> assertThat(story.refusal(new RoutingCommand.Assign(unit, List.of(), null, START)))
                        .isEqualTo(RoutingRefusal.UNIT_NOT_IN_OFFICE));
    }

    @Test
    void a_unit_gives_a_case_back_to_its_institution_and_only_under_the_present_hand_over() {
        CaseStory story = aCase().disposedTo(CITY).assigned();
        assertThat(story.refusal(new RoutingCommand.NoteGivenBack(9, "bukan kami", null, START)))
                .isEqualTo(RoutingRefusal.HANDOVER_OUTDATED);

        story.does(new RoutingCommand.NoteGivenBack(1, "bukan kami", "pemda:74.71/pupr", START));
        assertThat(story.stage()).isEqualTo(
                new Stage.WithInstitution(CITY, new ReturnNote(UNIT, "bukan kami", "pemda:74.71/pupr")));
        assertThat(story.limit(Clock.FIRST_RESPONSE).isRunning()).isTrue();
    }

    @Test
    void events_are_numbered_without_gaps() {
        CaseStory story = aCase().disposedTo(CITY).assigned().begun().answered(1).disputed(1).answered(2).accepted(2);

        assertThat(story.now().told()).isEqualTo(story.all().stream().filter(RoutingEvent::isTold).count());
    }
}
