package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.casework.domain.CaseStory.OFFICER;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.NATION;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;
import static org.jenjang.routing.casework.domain.Known.UNIT;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.junit.jupiter.api.Test;

class AfterTheEndTest {

    @Test
    void a_reporter_who_objects_to_the_archive_is_heard_by_another_person_at_the_national_desk_once() {
        CaseStory story = aCase().archived().after(Duration.ofDays(10)).does(objection(CaseStory.START));
        assertThat(story.stage()).isEqualTo(new Stage.AtDesk(NATION, null));
        assertThat(reopened(story)).isEqualTo(ReopenCause.ARCHIVE_OBJECTION);
        assertThat(story.limit(Clock.VERIFY).isRunning()).isTrue();

        assertThat(story.refusal(archive(OFFICER))).isEqualTo(RoutingRefusal.SAME_PERSON);
        assertThat(story.refusal(new RoutingCommand.Dispose("pemda:74.71", Classification.COMPLAINT, false, "lainnya",
                null, OFFICER, story.at()))).isEqualTo(RoutingRefusal.SAME_PERSON);

        story.does(archive("officer-2"));
        assertThat(story.refusal(objection(story.at()))).isEqualTo(RoutingRefusal.OBJECTION_TOO_LATE);
    }

    @Test
    void an_objection_after_ten_days_is_too_late() {
        CaseStory story = aCase().archived().after(Duration.ofDays(10).plusSeconds(1));

        assertThat(story.refusal(objection(story.at()))).isEqualTo(RoutingRefusal.OBJECTION_TOO_LATE);
    }

    @Test
    void a_report_that_stayed_incomplete_goes_on_where_it_stood_when_it_is_completed_within_ninety_days() {
        CaseStory story = aCase().disposedTo(CITY).held().overdue(Clock.REPORTER_COMPLETION)
                .after(Duration.ofDays(89)).supplemented();

        assertThat(story.stage()).isEqualTo(new Stage.WithInstitution(CITY, null));
        assertThat(reopened(story)).isEqualTo(ReopenCause.COMPLETED_LATE);
        assertThat(story.now().limits().in(Limit.State.RUNNING)).extracting(Limit::clock)
                .containsExactly(Clock.FIRST_RESPONSE, Clock.RESOLVE);
    }

    @Test
    void after_ninety_days_it_stays_archived() {
        CaseStory story = aCase().held().overdue(Clock.REPORTER_COMPLETION).after(Duration.ofDays(91));

        assertThat(story.refusal(new RoutingCommand.NoteSupplement(story.at())))
                .isEqualTo(RoutingRefusal.COMPLETION_TOO_LATE);
    }

    @Test
    void the_reporter_of_a_held_report_is_reminded_on_the_third_tenth_and_twenty_fifth_day() {
        CaseStory story = aCase().held();
        for (int day : new int[] {3, 10, 25}) {
            story.after(Duration.between(story.at(), CaseStory.START.plus(Duration.ofDays(day))));
            assertThat(story.limit(Clock.REPORTER_COMPLETION).nextLook()).isEqualTo(story.at());
            assertThat(story.checked(Clock.REPORTER_COMPLETION).latest()).singleElement()
                    .isInstanceOf(RoutingEvent.ReporterReminded.class);
        }
        assertThat(story.refusal(new RoutingCommand.CheckLimit(Clock.REPORTER_COMPLETION, story.at())))
                .isEqualTo(RoutingRefusal.LIMIT_NOT_REACHED);
    }

    @Test
    void what_a_reporter_tells_by_telephone_is_written_down_and_ends_the_hold() {
        CaseStory story = aCase().held().does(new RoutingCommand.Complete("di Jalan Melati", CaseStory.START));

        assertThat(story.latest().getFirst()).isEqualTo(new RoutingEvent.Resumed(0, PROVINCE, "di Jalan Melati"));
    }

    @Test
    void a_closed_case_goes_on_at_the_same_unit_and_the_second_time_one_tier_up() {
        CaseStory story = closed().after(Duration.ofDays(29)).reopenedByReporter();
        assertThat(story.stage()).isEqualTo(new Stage.WithUnit(UNIT, true));
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(story.at());
        assertThat(story.limit(Clock.RESOLVE).isRunning()).isTrue();

        story.answered(2).accepted(2).reopenedByReporter();
        assertThat(story.stage()).isEqualTo(new Stage.Escalated(PROVINCE, UNIT));
        assertThat(story.latest()).anySatisfy(event -> assertThat(event).isInstanceOf(RoutingEvent.Escalated.class));

        story.answered(3).accepted(3);
        assertThat(story.refusal(new RoutingCommand.NoteReopeningAsked(null, story.at())))
                .isEqualTo(RoutingRefusal.REOPENING_TOO_LATE);
    }

    @Test
    void after_thirty_days_only_the_national_desk_opens_it_again() {
        CaseStory story = closed().after(Duration.ofDays(31));
        assertThat(story.refusal(new RoutingCommand.NoteReopeningAsked(null, story.at())))
                .isEqualTo(RoutingRefusal.REOPENING_TOO_LATE);

        story.does(new RoutingCommand.Reopen("ada bukti baru", story.at()));
        assertThat(reopened(story)).isEqualTo(ReopenCause.NATIONAL_DESK);
    }

    @Test
    void an_answer_that_fails_its_review_is_owed_again() {
        CaseStory passed = closed().does(new RoutingCommand.Review(true, null, CaseStory.START));
        assertThat(passed.latest()).hasExactlyElementsOfTypes(RoutingEvent.Reviewed.class);

        CaseStory failed = closed().does(new RoutingCommand.Review(false, "tidak menjawab", CaseStory.START));
        assertThat(failed.stage()).isEqualTo(new Stage.WithUnit(UNIT, true));
        assertThat(reopened(failed)).isEqualTo(ReopenCause.QUALITY_REVIEW);
        assertThat(failed.refusal(new RoutingCommand.NoteAccepted(1, CaseStory.START)))
                .isEqualTo(RoutingRefusal.ANSWER_OUTDATED);
    }

    @Test
    void silence_of_a_reporter_to_whom_a_notice_could_not_be_delivered_is_asked_for_once_more_and_counted_apart() {
        CaseStory story = answered().heard(Answers.Reach.FAILED, 1).overdue(Clock.REPORTER_REPLY);
        assertThat(story.stage()).isInstanceOf(Stage.Answered.class);
        assertThat(story.limit(Clock.REPORTER_REPLY).isRunning()).isTrue();

        story.overdue(Clock.REPORTER_REPLY);
        assertThat(closure(story)).isEqualTo(Closure.UNREACHABLE);
    }

    @Test
    void that_nothing_is_heard_of_a_notice_does_not_make_a_reporter_unreachable() {
        CaseStory story = answered().overdue(Clock.REPORTER_REPLY);
        assertThat(story.stage()).isInstanceOf(Stage.Answered.class);

        assertThat(closure(story.overdue(Clock.REPORTER_REPLY))).isEqualTo(Closure.AUTOMATIC);
    }

    @Test
    void a_notice_that_arrives_after_all_has_arrived() {
        CaseStory story = answered().heard(Answers.Reach.FAILED, 1).reached();
        assertThat(story.refusal(new RoutingCommand.NoteReach(Answers.Reach.FAILED, "answer-1", CaseStory.START)))
                .isEqualTo(RoutingRefusal.NOTHING_CHANGES);

        assertThat(closure(story.overdue(Clock.REPORTER_REPLY))).isEqualTo(Closure.AUTOMATIC);
    }

    @Test
    void a_late_notice_of_an_answer_that_was_disputed_says_nothing_of_the_next_one() {
        CaseStory disputed = answered().disputed(1);
        RoutingCommand late = new RoutingCommand.NoteReach(Answers.Reach.REACHED, "answer-1", CaseStory.START);
        assertThat(disputed.refusal(late)).isEqualTo(RoutingRefusal.NOTHING_CHANGES);

        CaseStory again = disputed.answered(2);
        assertThat(again.refusal(late)).isEqualTo(RoutingRefusal.NOTHING_CHANGES);
        again.heard(Answers.Reach.FAILED, 2).overdue(Clock.REPORTER_REPLY).overdue(Clock.REPORTER_REPLY);
        assertThat(closure(again)).isEqualTo(Closure.UNREACHABLE);
    }

    @Test
    void a_notice_may_be_heard_of_before_the_answer_that_it_is_about() {
        CaseStory story = aCase().disposedTo(CITY).assigned().begun().heard(Answers.Reach.REACHED, 1).answered(1);

        assertThat(closure(story.overdue(Clock.REPORTER_REPLY))).isEqualTo(Closure.AUTOMATIC);
    }

    @Test
    void silence_of_a_reporter_without_an_address_or_who_was_told_is_consent() {
        assertThat(closure(answered().reached().overdue(Clock.REPORTER_REPLY))).isEqualTo(Closure.AUTOMATIC);
        assertThat(closure(answered().does(new RoutingCommand.NoteReach(Answers.Reach.NO_ADDRESS, "answer-1", CaseStory.START))
                .overdue(Clock.REPORTER_REPLY))).isEqualTo(Closure.AUTOMATIC);
        assertThat(closure(answered().overdue(Clock.REPORTER_REPLY).reached().overdue(Clock.REPORTER_REPLY)))
                .isEqualTo(Closure.AUTOMATIC);
    }

    @Test
    void a_withdrawal_that_crosses_the_end_is_remembered_and_a_reopened_case_goes_on_without_the_reporter() {
        CaseStory story = closed().withdrawn();
        assertThat(story.stage()).isInstanceOf(Stage.Over.class);
        assertThat(story.refusal(new RoutingCommand.NoteWithdrawn(CaseStory.START))).isEqualTo(RoutingRefusal.OVER);

        story.does(new RoutingCommand.Reopen("ada bukti baru", CaseStory.START));
        assertThat(story.latest().getLast()).isEqualTo(new RoutingEvent.FindingContinued(UNIT));
        assertThat(story.answered(2).stage()).isInstanceOf(Stage.Over.class);
    }

    @Test
    void what_became_of_the_notices_is_noted_once() {
        CaseStory story = answered().reached();
        assertThat(story.latest()).containsExactly(new RoutingEvent.ReachNoted(UNIT, Answers.Reach.REACHED));
        assertThat(story.refusal(new RoutingCommand.NoteReach(Answers.Reach.REACHED, "answer-1", CaseStory.START)))
                .isEqualTo(RoutingRefusal.NOTHING_CHANGES);
    }

    @Test
    void a_disputed_answer_gives_the_unit_its_time_anew_and_the_next_one_must_reach_the_reporter_too() {
        CaseStory story = answered().reached().after(Duration.ofDays(3)).disputed(1);
        assertThat(story.limit(Clock.FIRST_RESPONSE).deadline().startedAt()).isEqualTo(story.at());

        assertThat(story.answered(2).overdue(Clock.REPORTER_REPLY).stage()).isInstanceOf(Stage.Answered.class);
    }

    private static CaseStory answered() {
        return aCase().disposedTo(CITY).assigned().begun().answered(1);
    }

    private static CaseStory closed() {
        return answered().accepted(1);
    }

    private static RoutingCommand archive(String by) {
        return new RoutingCommand.Archive(ArchiveReason.TEST, "tetap uji coba", by, CaseStory.START);
    }

    private static RoutingCommand objection(Instant at) {
        return new RoutingCommand.NoteArchiveObjected("bukan uji coba", at);
    }

    private static ReopenCause reopened(CaseStory story) {
        return story.latest().stream()
                .flatMap(event -> event instanceof RoutingEvent.Reopened reopened
                        ? Stream.of(reopened.cause())
                        : Stream.empty())
                .findFirst().orElseThrow();
    }

    private static Closure closure(CaseStory story) {
        return ((Ending.Closed) ((Stage.Over) story.stage()).ending()).closure();
    }
}
