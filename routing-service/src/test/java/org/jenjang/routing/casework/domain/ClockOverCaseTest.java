package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.START;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;
import static org.jenjang.routing.casework.domain.Known.UNIT;

import java.time.Duration;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.junit.jupiter.api.Test;

class ClockOverCaseTest {

    @Test
    void it_warns_at_fifty_and_at_eighty_per_cent_once_each() {
        CaseStory story = aCase().disposedTo(CITY).assigned();

        story.after(Duration.ofHours(60)).checked(Clock.FIRST_RESPONSE);
        assertThat(story.latest()).singleElement().isInstanceOfSatisfying(RoutingEvent.LimitWarned.class,
                warned -> assertThat(warned.percent()).isEqualTo(50));
        assertThat(story.refusal(new RoutingCommand.CheckLimit(Clock.FIRST_RESPONSE, story.at())))
                .isEqualTo(RoutingRefusal.LIMIT_NOT_REACHED);

        story.after(Duration.ofHours(36)).checked(Clock.FIRST_RESPONSE);
        assertThat(story.latest()).singleElement().isInstanceOfSatisfying(RoutingEvent.LimitWarned.class,
                warned -> assertThat(warned.percent()).isEqualTo(80));
    }

    @Test
    void the_reporter_is_reminded_on_the_third_tenth_and_twenty_fifth_day_and_not_warned() {
        CaseStory story = aCase().held();
        Duration[] between = {Duration.ofDays(3), Duration.ofDays(7), Duration.ofDays(15)};
        for (int i = 0; i < between.length; i++) {
            story.after(between[i]).checked(Clock.REPORTER_COMPLETION);
            assertThat(story.latest()).containsExactly(new RoutingEvent.ReporterReminded(
                    story.now().holder(), i + 1, story.limit(Clock.REPORTER_COMPLETION).deadline().dueAt()));
        }
        assertThat(story.limit(Clock.REPORTER_COMPLETION).nextLook())
                .isEqualTo(story.limit(Clock.REPORTER_COMPLETION).deadline().dueAt().plusSeconds(1));
    }

    @Test
    void who_looks_late_reminds_once_and_not_for_every_day_that_was_missed() {
        CaseStory story = aCase().held().after(Duration.ofDays(26)).checked(Clock.REPORTER_COMPLETION);

        assertThat(story.latest()).singleElement().isInstanceOfSatisfying(RoutingEvent.ReporterReminded.class,
                reminded -> assertThat(reminded.reminder()).isEqualTo(3));
    }

    @Test
    void a_newer_calendar_moves_what_runs_and_what_stands_still_and_says_what_it_was() {
        CaseStory story = aCase().disposedTo(CITY).assigned().answered(1);
        story.does(new RoutingCommand.RecountLimits(story.at()));

        assertThat(story.latest()).filteredOn(RoutingEvent.LimitMoved.class::isInstance)
                .extracting(event -> ((RoutingEvent.LimitMoved) event).deadline().clock())
                .containsExactlyInAnyOrder(Clock.REPORTER_REPLY, Clock.RESOLVE);
        assertThat((RoutingEvent.LimitMoved) story.latest().getLast()).satisfies(moved ->
                assertThat(moved.was()).isEqualTo(moved.deadline().dueAt().minus(Duration.ofDays(1))));
        assertThat(story.limit(Clock.RESOLVE).state()).isEqualTo(Limit.State.PAUSED);
    }

    @Test
    void the_whole_last_second_is_in_time() {
        CaseStory story = aCase();
        story.after(Duration.ofDays(3)).checked(Clock.VERIFY);
        assertThat(story.latest()).singleElement().isInstanceOf(RoutingEvent.LimitWarned.class);

        story.after(Duration.ofSeconds(1)).checked(Clock.VERIFY);
        assertThat(story.latest().getFirst()).isInstanceOf(RoutingEvent.LimitBreached.class);
    }

    @Test
    void a_desk_that_lets_the_time_pass_loses_the_case_to_the_desk_above() {
        CaseStory story = aCase().overdue(Clock.VERIFY);

        assertThat(story.stage()).isEqualTo(new Stage.AtDesk(NATION, null));
        assertThat(story.now().dossier().desk()).isEqualTo(NATION);
        assertThat(story.now().dossier().ladder().liable()).containsExactly(PROVINCE);
        assertThat(story.latest()).hasExactlyElementsOfTypes(
                RoutingEvent.LimitBreached.class, RoutingEvent.Escalated.class, RoutingEvent.LimitSet.class);
    }

    @Test
    void two_limits_that_pass_together_make_a_case_climb_one_rung_only() {
        CaseStory story = aCase().disposedTo(CITY).assigned().after(Duration.ofDays(15));
        story.checked(Clock.FIRST_RESPONSE).checked(Clock.RESOLVE);

        assertThat(story.now().dossier().ladder().level()).isEqualTo(1);
        assertThat(story.now().holder()).isEqualTo(UNIT);
        assertThat(story.latest()).hasExactlyElementsOfTypes(RoutingEvent.LimitBreached.class);
    }

    @Test
    void begun_work_meets_the_first_response_and_an_answer_stops_the_clock_while_the_reporter_thinks() {
        CaseStory story = aCase().disposedTo(CITY).assigned().after(Duration.ofDays(1)).begun();
        assertThat(story.limit(Clock.FIRST_RESPONSE).state()).isEqualTo(Limit.State.DONE);

        story.after(Duration.ofDays(1)).answered(1);
        assertThat(story.limit(Clock.RESOLVE).state()).isEqualTo(Limit.State.PAUSED);
        assertThat(story.limit(Clock.REPORTER_REPLY).isRunning()).isTrue();

        story.after(Duration.ofDays(4)).disputed(1);
        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(UNIT, true));
        assertThat(story.limit(Clock.RESOLVE).deadline().dueAt()).isEqualTo(START.plus(Duration.ofDays(18)));
        assertThat(story.limit(Clock.RESOLVE).percentUsed(story.at())).isEqualTo(14);
        assertThat(story.limit(Clock.REPORTER_REPLY).state()).isEqualTo(Limit.State.DONE);
    }

    @Test
    void silence_after_an_answer_closes_the_case_by_itself() {
        CaseStory story = aCase().disposedTo(CITY).assigned().answered(1).reached().overdue(Clock.REPORTER_REPLY);

        assertThat(story.stage()).isInstanceOfSatisfying(Stage.Over.class, over ->
                assertThat(over.ending()).isEqualTo(new Ending.Closed(new Stage.WithUnit(UNIT, true), Closure.AUTOMATIC,
                        story.at().plus(Duration.ofDays(30)))));
        assertThat(story.now().limits().in(Limit.State.RUNNING)).isEmpty();
    }

    @Test
    void silence_after_a_question_archives_the_report_as_incomplete() {
        CaseStory story = aCase().held().overdue(Clock.REPORTER_COMPLETION);

        assertThat(story.stage()).isInstanceOfSatisfying(Stage.Over.class, over -> assertThat(over.ending())
                .isEqualTo(new Ending.Archived(new Stage.AtDesk(PROVINCE, null), ArchiveReason.INCOMPLETE,
                        "Di jalan apa?", story.at().plus(Duration.ofDays(10)), story.at().plus(Duration.ofDays(90)))));
    }

    @Test
    void a_hold_stops_the_clocks_and_gives_the_rest_of_the_time_back() {
        CaseStory story = aCase().disposedTo(CITY).after(Duration.ofDays(2)).held();
        assertThat(story.now().limits().in(Limit.State.PAUSED)).extracting(Limit::clock)
                .containsExactly(Clock.FIRST_RESPONSE, Clock.RESOLVE);

        story.after(Duration.ofDays(10)).supplemented();
        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().dueAt()).isEqualTo(START.plus(Duration.ofDays(15)));
        assertThat(story.latest().getFirst()).isEqualTo(new RoutingEvent.Resumed(1, CITY, null));
    }

    @Test
    void a_verdict_that_is_heard_before_the_answer_it_is_about_still_counts() {
        CaseStory disputed = aCase().disposedTo(CITY).assigned().disputed(1).answered(1);
        assertThat(disputed.stage()).isEqualTo(new Stage.WithUnit(UNIT, true));

        CaseStory accepted = aCase().disposedTo(CITY).assigned().accepted(1);
        assertThat(accepted.stage()).isInstanceOf(Stage.Over.class);
    }

    @Test
    void a_newer_answer_makes_an_older_verdict_void() {
        CaseStory story = aCase().disposedTo(CITY).assigned().answered(1).answered(2);

        assertThat(List.of(new RoutingCommand.NoteDisputed(1, START), new RoutingCommand.NoteAnswered(1, 2, "answer-2", START)))
                .allSatisfy(late -> assertThat(story.refusal(late)).isEqualTo(RoutingRefusal.ANSWER_OUTDATED));
        assertThat(story.accepted(2).stage()).isInstanceOf(Stage.Over.class);
    }

    @Test
    void what_was_said_under_an_old_hand_over_does_not_count() {
        CaseStory story = aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .does(new RoutingCommand.Assign("pemda:74.71/pupr", List.of(), null, START));

        assertThat(story.refusal(new RoutingCommand.NoteAnswered(1, 1, "answer-1", story.at())))
                .isEqualTo(RoutingRefusal.HANDOVER_OUTDATED);
    }

    @Test
    void a_withdrawn_report_stops_everything() {
        CaseStory story = aCase().disposedTo(CITY).assigned().withdrawn();

        assertThat(story.now().limits().in(Limit.State.RUNNING)).isEmpty();
        assertThat(story.now().told()).isEqualTo(story.all().stream().filter(RoutingEvent::isTold).count());
    }
}
