package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.*;
import static org.jenjang.intake.submission.domain.StandingFixture.standing;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PleaTest {

    private static final Duration LEFT = Duration.ofDays(1);
    private static final Duration OVER = Duration.ofSeconds(-1);
    private static final Complaint FILED = Complaint.FILED;
    private static final Complaint SATISFIED = new Complaint.Satisfied(1, Spent.NONE);

    private static final ComplaintCommand REOPEN = new Plea.ReopenCase("Lampunya mati lagi");
    private static final ComplaintCommand OBJECT = new Plea.ObjectToArchive("Ini pelayanan publik");
    private static final ComplaintCommand UNLINK = new Plea.ObjectToLink("Jalan yang lain");
    private static final ComplaintCommand OMBUDSMAN = new Plea.RequestOmbudsman(null);
    private static final ComplaintCommand SUPPLEMENT = new ComplaintCommand.Supplement("Di kilometer tiga");
    private static final ComplaintCommand REPLY = new ComplaintCommand.ReplyToQuestion("Tiga");

    static Stream<Arguments> allowed() {
        return Stream.of(
                of(SATISFIED, REOPEN, closed(1, LEFT), new ComplaintEvent.ReopeningAsked("Lampunya mati lagi")),
                of(FILED, REOPEN, closed(1, LEFT), new ComplaintEvent.ReopeningAsked("Lampunya mati lagi")),
                of(FILED, REOPEN, closed(1, Duration.ZERO), new ComplaintEvent.ReopeningAsked("Lampunya mati lagi")),
                of(FILED, OBJECT, standing(Phase.ARCHIVED).objectionIn(LEFT),
                        new ComplaintEvent.ArchiveObjected("Ini pelayanan publik")),
                of(FILED, SUPPLEMENT, standing(Phase.ARCHIVED).completableIn(LEFT),
                        new ComplaintEvent.Supplemented("Di kilometer tiga")),
                of(FILED, UNLINK, standing(Phase.LINKED), new ComplaintEvent.LinkObjected("Jalan yang lain")),
                of(FILED, REPLY, standing(Phase.OPEN).asked(Duration.ofHours(1), Duration.ofHours(2)),
                        new ComplaintEvent.Replied("Tiga")),
                of(FILED, OMBUDSMAN, standing(Phase.OPEN).breached(Clock.FIRST_RESPONSE),
                        new ComplaintEvent.OmbudsmanRequested(null)),
                of(FILED, OMBUDSMAN, standing(Phase.OPEN).breached(Clock.RESOLVE).incident("2024-11-20"),
                        new ComplaintEvent.OmbudsmanRequested(null)));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void in_its_time_it_is_taken_and_told(
            Complaint now, ComplaintCommand command, StandingFixture standing, ComplaintEvent told) {
        assertThat(decide(now, command, standing).orElseRefuse().events()).containsExactly(told);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                of(FILED, REOPEN, standing(Phase.OPEN).answer(1), NOT_CLOSED),
                of(FILED, REOPEN, closed(1, OVER), TOO_LATE),
                of(FILED, REOPEN, standing(Phase.CLOSED).closedForGood(3), REOPENED_TOO_OFTEN),
                of(new Complaint.Open(1, new Spent(1, 1, false, false)), REOPEN, closed(1, LEFT), REOPENING_ASKED_BEFORE),
                of(new Complaint.Open(1, new Spent(2, 2, false, false)), REOPEN, closed(3, LEFT), REOPENED_TOO_OFTEN),
                of(FILED, OBJECT, standing(Phase.CLOSED), NOT_ARCHIVED),
                of(FILED, OBJECT, standing(Phase.ARCHIVED).objectionIn(OVER), TOO_LATE),
                of(FILED, OBJECT, standing(Phase.ARCHIVED), OBJECTED_BEFORE),
                of(new Complaint.Open(0, new Spent(0, 0, true, false)), OBJECT,
                        standing(Phase.ARCHIVED).objectionIn(LEFT), OBJECTED_BEFORE),
                of(FILED, SUPPLEMENT, standing(Phase.ARCHIVED).objectionIn(LEFT), CASE_OVER),
                of(FILED, SUPPLEMENT, standing(Phase.ARCHIVED).completableIn(OVER), TOO_LATE),
                of(FILED, UNLINK, standing(Phase.OPEN), NOT_LINKED),
                of(FILED, REPLY, standing(Phase.OPEN), NO_QUESTION_ASKED),
                of(FILED, REPLY, standing(Phase.OPEN).asked(Duration.ofHours(2), Duration.ofHours(1)),
                        NO_QUESTION_ASKED),
                of(FILED, OMBUDSMAN, standing(Phase.OPEN), NOT_LET_DOWN),
                of(FILED, OMBUDSMAN, standing(Phase.OPEN).breached(Clock.VERIFY), NOT_LET_DOWN),
                of(FILED, OMBUDSMAN, standing(Phase.OPEN).breached(Clock.RESOLVE).incident("2024-11-19"),
                        INCIDENT_TOO_OLD),
                of(FILED, OMBUDSMAN, standing(Phase.OPEN).breached(Clock.RESOLVE).handedOver(),
                        TAKEN_TO_OMBUDSMAN_BEFORE),
                of(new Complaint.Open(0, new Spent(0, 0, false, true)), OMBUDSMAN,
                        standing(Phase.OPEN).breached(Clock.RESOLVE), TAKEN_TO_OMBUDSMAN_BEFORE),
                of(FILED, OMBUDSMAN, standing(Phase.CLOSED).breached(Clock.RESOLVE), CASE_OVER),
                of(new Complaint.Withdrawn(Spent.NONE), REOPEN, closed(1, LEFT), ALREADY_WITHDRAWN));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void out_of_its_time_it_is_refused_with_the_reason(
            Complaint now, ComplaintCommand command, StandingFixture standing, Refusal refusal) {
        assertThat(decide(now, command, standing)).isEqualTo(Decision.refused(refusal));
    }

    @Test
    void two_reopenings_are_counted_each_after_its_own_closing() {
        Complaint once = decide(SATISFIED, REOPEN, closed(1, LEFT).answer(1)).orElseRefuse().state();
        Complaint twice = decide(once, REOPEN, closed(2, LEFT).answer(2)).orElseRefuse().state();

        assertThat(once).isEqualTo(new Complaint.Open(1, new Spent(1, 1, false, false)));
        assertThat(twice).isEqualTo(new Complaint.Open(2, new Spent(2, 2, false, false)));
    }

    @Test
    void when_others_open_the_case_again_the_accepted_answer_settles_nothing_any_more() {
        StandingFixture reopened = standing(Phase.OPEN).answer(1).setAside(1);

        assertThat(decide(SATISFIED, SUPPLEMENT, reopened)).isInstanceOf(Decision.Accepted.class);
        assertThat(decide(SATISFIED, new ComplaintCommand.Accept(3, null), reopened))
                .isEqualTo(Decision.refused(NO_ANSWER_TO_JUDGE));
        assertThat(decide(SATISFIED, new ComplaintCommand.Accept(3, null), standing(Phase.OPEN).answer(2).setAside(1)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void secrecy_is_raised_and_never_lowered() {
        StandingFixture secret = standing(Phase.OPEN).secrecy(false, true);

        assertThat(decide(FILED, new Plea.RaiseSecrecy(true, false), secret).orElseRefuse().events())
                .containsExactly(new ComplaintEvent.SecrecyRaised(true, true));
        assertThat(decide(FILED, new Plea.RaiseSecrecy(false, true), secret))
                .isEqualTo(Decision.refused(NO_MORE_SECRECY));
        assertThat(decide(FILED, new Plea.RaiseSecrecy(true, true), standing(Phase.OPEN).secrecy(true, true)))
                .isEqualTo(Decision.refused(NO_MORE_SECRECY));
    }

    @Test
    void of_a_hidden_complaint_no_reason_goes_out() {
        assertThat(decide(FILED, REOPEN, closed(1, LEFT).hidden()).orElseRefuse().events())
                .containsExactly(new ComplaintEvent.ReopeningAsked(null));
    }

    @Test
    void every_declaration_to_the_ombudsman_is_needed() {
        assertThat(Plea.RequestOmbudsman.of(" ", true, true, true).text()).isNull();
        for (List<Boolean> missing : List.of(
                List.of(false, true, true), List.of(true, false, true), List.of(true, true, false))) {
            assertThatThrownBy(() ->
                            Plea.RequestOmbudsman.of(null, missing.get(0), missing.get(1), missing.get(2)))
                    .isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> Plea.RaiseSecrecy.of(null, false)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_is_possible_is_what_is_not_refused() {
        assertThat(new Room(FILED, standing(Phase.OPEN).now()).possible())
                .containsExactly(Saying.SUPPLEMENT, Saying.RAISE_SECRECY, Saying.WITHDRAW);
        assertThat(new Room(SATISFIED, closed(1, LEFT).answer(1).now()).possible()).containsExactly(Saying.REOPEN);
        assertThat(new Room(new Complaint.Withdrawn(Spent.NONE), closed(1, LEFT).now()).possible()).isEmpty();
    }

    private static StandingFixture closed(int closing, Duration left) {
        return standing(Phase.CLOSED).closed(closing, left);
    }

    private static Decision<Complaint, ComplaintEvent> decide(
            Complaint now, ComplaintCommand command, StandingFixture standing) {
        return Complaint.decide(now, command, standing.now());
    }

    private static Arguments of(Object... arguments) {
        return Arguments.of(arguments);
    }
}
