package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.ALREADY_WITHDRAWN;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.ANSWER_ALREADY_ACCEPTED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.CASE_OVER;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NO_ANSWER_TO_JUDGE;
import static org.jenjang.intake.submission.domain.StandingFixture.standing;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.platform.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintTest {

    private static final Standing UNANSWERED = standing(Phase.OPEN).now();
    private static final Standing ANSWERED =
            standing(Phase.OPEN).answer(2).now();
    private static final Standing OVER =
            standing(Phase.CLOSED).answer(2).now();
    private static final Standing HIDDEN =
            standing(Phase.OPEN).answer(2).hidden().now();

    private static final ComplaintCommand SUPPLEMENT =
            new ComplaintCommand.Supplement("Nomor saya 081234567890, tolong.");
    private static final ComplaintCommand ACCEPT = new ComplaintCommand.Accept(4, "Terima kasih");
    private static final ComplaintCommand DISPUTE = new ComplaintCommand.Dispute("Lubangnya masih ada");
    private static final ComplaintCommand WITHDRAW = new ComplaintCommand.Withdraw(null);

    @Test
    void what_is_added_goes_out_masked() {
        assertThat(events(Complaint.FILED, SUPPLEMENT, UNANSWERED))
                .containsExactly(new ComplaintEvent.Supplemented("Nomor saya [nomor telepon disamarkan], tolong."));
    }

    @Test
    void of_a_hidden_complaint_no_text_goes_out() {
        assertThat(events(Complaint.FILED, SUPPLEMENT, HIDDEN)).containsExactly(new ComplaintEvent.Supplemented(null));
        assertThat(events(Complaint.FILED, DISPUTE, HIDDEN))
                .containsExactly(new ComplaintEvent.AnswerDisputed(2, null));
        assertThat(events(Complaint.FILED, ACCEPT, HIDDEN))
                .containsExactly(new ComplaintEvent.AnswerAccepted(2, 4, null));
    }

    @Test
    void the_newest_answer_is_accepted_with_a_rating() {
        assertThat(decide(Complaint.FILED, ACCEPT, ANSWERED))
                .isEqualTo(Decision.accepted(
                        new Complaint.Satisfied(2, Spent.NONE), new ComplaintEvent.AnswerAccepted(2, 4, "Terima kasih")));
    }

    @Test
    void an_answer_is_disputed_once_and_the_next_one_again() {
        Complaint disputed = new Complaint.Open(2, Spent.NONE);

        assertThat(decide(Complaint.FILED, DISPUTE, ANSWERED))
                .isEqualTo(Decision.accepted(disputed, new ComplaintEvent.AnswerDisputed(2, "Lubangnya masih ada")));
        assertThat(refusal(disputed, DISPUTE, ANSWERED)).isEqualTo(NO_ANSWER_TO_JUDGE);
        assertThat(events(disputed, DISPUTE, standing(Phase.OPEN).answer(3).now()))
                .containsExactly(new ComplaintEvent.AnswerDisputed(3, "Lubangnya masih ada"));
    }

    @Test
    void an_answer_that_crosses_the_acceptance_of_an_older_one_can_be_judged_too() {
        Complaint satisfied = new Complaint.Satisfied(1, Spent.NONE);

        assertThat(events(satisfied, DISPUTE, ANSWERED))
                .containsExactly(new ComplaintEvent.AnswerDisputed(2, "Lubangnya masih ada"));
    }

    @Test
    void a_complaint_is_withdrawn_once() {
        assertThat(decide(Complaint.FILED, WITHDRAW, UNANSWERED))
                .isEqualTo(Decision.accepted(new Complaint.Withdrawn(Spent.NONE), new ComplaintEvent.Withdrawn(null)));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(SUPPLEMENT, ACCEPT, DISPUTE, WITHDRAW)
                .flatMap(command -> Stream.of(
                        Arguments.of(new Complaint.Withdrawn(Spent.NONE), command, ANSWERED, ALREADY_WITHDRAWN),
                        Arguments.of(new Complaint.Satisfied(2, Spent.NONE), command, ANSWERED, ANSWER_ALREADY_ACCEPTED),
                        Arguments.of(Complaint.FILED, command, OVER, CASE_OVER)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void after_the_end_nothing_more_is_taken(
            Complaint now, ComplaintCommand command, Standing standing, Refusal refusal) {
        assertThat(refusal(now, command, standing)).isEqualTo(refusal);
    }

    @Test
    void without_an_answer_there_is_nothing_to_judge() {
        assertThat(refusal(Complaint.FILED, ACCEPT, UNANSWERED)).isEqualTo(NO_ANSWER_TO_JUDGE);
        assertThat(refusal(Complaint.FILED, DISPUTE, UNANSWERED)).isEqualTo(NO_ANSWER_TO_JUDGE);
    }

    private static Decision<Complaint, ComplaintEvent> decide(
            Complaint now, ComplaintCommand command, Standing standing) {
        return Complaint.decide(now, command, standing);
    }

    private static List<ComplaintEvent> events(Complaint now, ComplaintCommand command, Standing standing) {
        return decide(now, command, standing).orElseRefuse().events();
    }

    private static Refusal refusal(Complaint now, ComplaintCommand command, Standing standing) {
        return decide(now, command, standing) instanceof Decision.Refused<?, ?> refused ? refused.refusal() : null;
    }
}
