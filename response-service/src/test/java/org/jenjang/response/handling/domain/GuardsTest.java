package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.response.handling.domain.HandlingFixture.COMPLAINT;
import static org.jenjang.response.handling.domain.HandlingFixture.EVIDENCE;
import static org.jenjang.response.handling.domain.HandlingFixture.GOOD_ANSWER;
import static org.jenjang.response.handling.domain.HandlingFixture.HEAD;
import static org.jenjang.response.handling.domain.HandlingFixture.DELEGATE;
import static org.jenjang.response.handling.domain.HandlingFixture.HELPER;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.OFFICER;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.RETURN_UNTIL;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.answer;
import static org.jenjang.response.handling.domain.HandlingFixture.end;
import static org.jenjang.response.handling.domain.HandlingFixture.file;
import static org.jenjang.response.handling.domain.HandlingFixture.receive;
import static org.jenjang.response.handling.domain.HandlingFixture.supervisoryFile;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.Decision;
import org.junit.jupiter.api.Test;

/** What more than the state decides whether a command is possible. */
class GuardsTest {

    private static final Handling WORKING = new Handling.InProgress(task(), null);
    private static final Handling SUPERVISED = new Handling.InProgress(task(supervisoryFile("JJ-2")), null);

    @Test
    void two_dates_may_be_promised_under_one_hand_over_and_the_next_unit_has_two_of_its_own() {
        Handling twice = after(WORKING, promise(1), promise(2));

        assertThat(outcome(twice, promise(3))).isEqualTo("PROMISED_TOO_OFTEN");
        assertThat(outcome(after(WORKING, promise(1)), promise(1))).isEqualTo("PROMISED_THAT_ALREADY");
        Handling next = after(twice, receive(2, UNIT, "JJ-1"), new HandlingCommand.StartWork("Kami periksa", null, OFFICER, NOW));
        assertThat(outcome(next, promise(3))).isEqualTo("InProgress");
    }

    @Test
    void a_reopening_gives_no_further_promises() {
        Handling reopened = after(WORKING, promise(1), promise(2), answer(GOOD_ANSWER), end(Ending.CONFIRMED), reopen(1));

        assertThat(outcome(reopened, promise(3))).isEqualTo("PROMISED_TOO_OFTEN");
    }

    @Test
    void a_case_can_be_given_back_to_the_last_instant_and_not_later() {
        assertThat(outcome(WORKING, giveBack(RETURN_UNTIL))).isEqualTo("GivenBack");
        assertThat(outcome(WORKING, giveBack(RETURN_UNTIL.plusMillis(1)))).isEqualTo("RETURN_TOO_LATE");
        Assignment bound = new Assignment(COMPLAINT, 1, UNIT, file("JJ-1"), Assignment.BINDING, null, NOW, Marks.NONE,
                Standing.FRESH, 0);
        assertThat(outcome(new Handling.Received(bound), giveBack(NOW))).isEqualTo("RETURN_FORBIDDEN");
    }

    @Test
    void a_helper_tells_how_the_work_goes_in_its_own_name_and_does_nothing_else() {
        Accepted<Handling, HandlingEvent> told =
                Handling.decide(WORKING, new HandlingCommand.PostProgress("Jalan sudah ditutup", HELPER, NOW)).orElseRefuse();

        assertThat(told.events()).first().isInstanceOfSatisfying(HandlingEvent.ProgressPosted.class,
                posted -> assertThat(posted.by().unit().unit()).isEqualTo(HELPER.units().getFirst()));
        assertThat(told.state()).isEqualTo(WORKING);
        assertThat(List.of(new HandlingCommand.StartWork("Kami periksa", null, HELPER, NOW),
                        new HandlingCommand.AskReporter("Di mana?", HELPER, NOW),
                        new HandlingCommand.PromiseDate(LocalDate.of(2026, 12, 1), HELPER, NOW),
                        new HandlingCommand.Answer(GOOD_ANSWER, EVIDENCE, 0, HELPER, NOW),
                        new HandlingCommand.GiveBack("Bukan tugas kami", "pemda:74.71/dlh", HELPER, NOW)))
                .extracting(command -> outcome(WORKING, command)).containsOnly("ONLY_THE_LEAD");
    }

    @Test
    void who_stands_in_for_a_colleague_speaks_for_the_colleague_s_unit_and_leads() {
        assertThat(((Decision.Accepted<Handling, HandlingEvent>) Handling.decide(WORKING,
                new HandlingCommand.PostProgress("Jalan sudah ditutup", DELEGATE, NOW))).events())
                .singleElement().isInstanceOfSatisfying(HandlingEvent.ProgressPosted.class,
                        posted -> assertThat(posted.by().unit().unit()).isEqualTo("pemda:74.71/dishub"));
        assertThat(Handling.decide(WORKING, new HandlingCommand.AskReporter("Di mana?", DELEGATE, NOW)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void who_complains_of_something_broken_is_shown_that_it_is_mended() {
        assertThat(outcome(WORKING, withoutProof())).isEqualTo("EVIDENCE_REQUIRED");
        CaseFile street = file("JJ-1");
        CaseFile asked = street.classified(Classification.INFORMATION_REQUEST, false, "perhubungan.pju");
        CaseFile right = street.classified(Classification.COMPLAINT, false, "kependudukan.adminduk");
        assertThat(outcome(new Handling.InProgress(task(asked), null), withoutProof())).isEqualTo("Answered");
        assertThat(outcome(new Handling.InProgress(task(right), null), withoutProof())).isEqualTo("Answered");
    }

    @Test
    void an_answer_may_be_given_again_three_times() {
        assertThat(outcome(WORKING, new HandlingCommand.Answer(GOOD_ANSWER, EVIDENCE, 3, OFFICER, NOW))).isEqualTo("Answered");
        assertThat(outcome(WORKING, new HandlingCommand.Answer(GOOD_ANSWER, EVIDENCE, 4, OFFICER, NOW)))
                .isEqualTo("ANSWER_REUSED");
        assertThat(Reuse.essence("  Lampu SUDAH\n menyala, silakan dicek! ")).isEqualTo("lampu sudah menyala silakan dicek");
    }

    @Test
    void a_supervisory_answer_waits_and_goes_out_as_it_was_written() {
        Handling waits = after(SUPERVISED, answer(GOOD_ANSWER));
        Accepted<Handling, HandlingEvent> approved =
                Handling.decide(waits, new HandlingCommand.Approve(NOW, HEAD, NOW)).orElseRefuse();

        assertThat(waits).isInstanceOf(Handling.AwaitsApproval.class);
        assertThat(approved.state()).isInstanceOf(Handling.Answered.class);
        assertThat(approved.events()).last().isInstanceOfSatisfying(HandlingEvent.Answered.class, answered -> {
            assertThat(answered.answer()).isEqualTo(1);
            assertThat(answered.text()).isEqualTo(GOOD_ANSWER);
            assertThat(answered.officer()).isEqualTo(OFFICER.id());
        });
    }

    @Test
    void nobody_approves_or_refuses_his_own_answer() {
        Handling waits = after(SUPERVISED, answer(GOOD_ANSWER));

        assertThat(outcome(waits, new HandlingCommand.Approve(NOW, OFFICER, NOW))).isEqualTo("OWN_ANSWER");
        assertThat(outcome(waits, new HandlingCommand.RefuseApproval("Kurang", OFFICER, NOW))).isEqualTo("OWN_ANSWER");
    }

    @Test
    void an_answer_that_the_approver_has_not_read_does_not_go_out() {
        Handling waits = after(SUPERVISED, answer(GOOD_ANSWER));

        assertThat(outcome(waits, new HandlingCommand.Approve(NOW.minusMillis(1), HEAD, NOW))).isEqualTo("PROPOSAL_OUTDATED");
    }

    @Test
    void an_answer_that_is_not_approved_is_written_again_under_the_same_number() {
        Handling refused = after(SUPERVISED, answer(GOOD_ANSWER), new HandlingCommand.RefuseApproval("Kurang", HEAD, NOW));

        assertThat(refused).isInstanceOfSatisfying(Handling.InProgress.class,
                now -> assertThat(now.setback()).isEqualTo(new Setback.Disapproval(1, "Kurang", NOW)));
        assertThat(after(refused, answer(GOOD_ANSWER))).isInstanceOfSatisfying(Handling.AwaitsApproval.class,
                now -> assertThat(now.proposal().answer()).isEqualTo(1));
    }

    @Test
    void only_an_answered_case_of_the_same_hand_over_is_taken_up_again() {
        Handling closed = after(WORKING, answer(GOOD_ANSWER), end(Ending.UNREACHABLE));

        assertThat(after(closed, reopen(1))).isInstanceOfSatisfying(Handling.InProgress.class, now ->
                assertThat(now.setback()).isEqualTo(new Setback.Reopening(ReopenCause.REPORTER, 1, "Padam lagi", NOW)));
        assertThat(outcome(closed, reopen(2))).isEqualTo("HANDOVER_OUTDATED");
        assertThat(outcome(after(WORKING, end(Ending.ARCHIVED)), reopen(1))).isEqualTo("HANDOVER_OUTDATED");
    }

    @Test
    void on_every_rung_the_unit_can_answer_and_only_the_first_leaves_the_case_with_it() {
        for (Rung rung : Rung.values()) {
            Handling raised = after(WORKING, new HandlingCommand.NoteEscalated(UNIT, rung, NOW));
            assertThat(outcome(raised, answer(GOOD_ANSWER))).isEqualTo("Answered");
            assertThat(outcome(raised, giveBack(NOW))).isEqualTo(rung == Rung.UNIT_HEAD ? "GivenBack" : "ESCALATED");
        }
    }

    @Test
    void a_withdrawn_supervisory_case_goes_on_without_the_reporter_whichever_news_comes_first() {
        Handling first = after(SUPERVISED, end(Ending.WITHDRAWN), new HandlingCommand.NoteSupplement("x", NOW));
        Handling early = after(new Handling.Unassigned(COMPLAINT, false, Marks.NONE), end(Ending.WITHDRAWN),
                receive(1, UNIT, supervisoryFile("JJ-2")));

        assertThat(first).isInstanceOf(Handling.InProgress.class);
        assertThat(outcome(first, new HandlingCommand.AskReporter("Di mana?", OFFICER, NOW))).isEqualTo("WITHOUT_REPORTER");
        assertThat(outcome(first, new HandlingCommand.NoteContinued(UNIT, NOW))).isEqualTo("KNOWN_ALREADY");
        assertThat(early).isInstanceOfSatisfying(Handling.Received.class,
                now -> assertThat(now.task().marks().finding()).isTrue());
        assertThat(after(SUPERVISED, new HandlingCommand.NoteContinued(UNIT, NOW), end(Ending.AUTOMATIC)))
                .isInstanceOf(Handling.Ended.class);
    }

    @Test
    void a_withdrawal_that_crosses_the_news_that_the_case_is_not_supervisory_leaves_no_task() {
        Handling crossed = after(SUPERVISED, end(Ending.WITHDRAWN),
                new HandlingCommand.NoteReclassified(file("JJ-2"), null, NOW));
        assertThat(crossed).isInstanceOf(Handling.InProgress.class);

        assertThat(after(crossed, new HandlingCommand.NoteWithdrawalCompleted(NOW)))
                .isInstanceOfSatisfying(Handling.Ended.class, now -> assertThat(now.ending()).isEqualTo(Ending.WITHDRAWN));
        assertThat(outcome(after(WORKING, end(Ending.WITHDRAWN)), new HandlingCommand.NoteWithdrawalCompleted(NOW)))
                .isEqualTo("OVER");
    }

    @Test
    void a_unit_from_which_the_case_was_taken_does_not_take_up_a_finding_that_goes_on_elsewhere() {
        Handling taken = after(SUPERVISED, end(Ending.TAKEN_AWAY), end(Ending.WITHDRAWN),
                new HandlingCommand.NoteContinued(OTHER_UNIT, NOW));

        assertThat(taken).isInstanceOf(Handling.Ended.class);
        assertThat(after(taken, receive(2, OTHER_UNIT, file("JJ-2")))).isInstanceOfSatisfying(Handling.Received.class,
                now -> assertThat(now.task().marks().finding()).isTrue());
    }

    @Test
    void a_withdrawal_that_is_heard_after_the_desk_said_that_the_finding_goes_on_ends_nothing() {
        Handling continued = after(SUPERVISED, new HandlingCommand.NoteContinued(UNIT, NOW),
                new HandlingCommand.NoteReclassified(file("JJ-2"), null, NOW));

        assertThat(outcome(continued, end(Ending.WITHDRAWN))).isEqualTo("KNOWN_ALREADY");
    }

    @Test
    void secrecy_is_raised_and_an_older_word_of_a_desk_does_not_lower_it() {
        Handling secret = after(WORKING, new HandlingCommand.NoteSecrecy(false, true, NOW));

        assertThat(secret).isInstanceOfSatisfying(Handling.InProgress.class, now -> {
            assertThat(now.task().isRestricted()).isTrue();
            assertThat(now.task().file().narrative()).isNull();
        });
        assertThat(outcome(secret, new HandlingCommand.NoteReclassified(file("JJ-7K3Q-9D2M-X"), null, NOW)))
                .isEqualTo("KNOWN_ALREADY");
    }

    @Test
    void danger_and_the_ombudsman_are_remembered_before_a_unit_has_the_case_and_over_hand_overs() {
        Handling now = after(new Handling.Unassigned(COMPLAINT, false, Marks.NONE), new HandlingCommand.NoteDanger(null, NOW),
                receive(1, UNIT, "JJ-1"), new HandlingCommand.NoteHandedOver(NOW), end(Ending.TAKEN_AWAY),
                receive(2, UNIT, "JJ-1"));

        assertThat(now).isInstanceOfSatisfying(Handling.Received.class,
                received -> assertThat(received.task().marks()).isEqualTo(new Marks(true, true, false)));
    }

    private static HandlingCommand promise(int day) {
        return new HandlingCommand.PromiseDate(LocalDate.of(2026, 12, day), OFFICER, NOW);
    }

    private static HandlingCommand giveBack(Instant at) {
        return new HandlingCommand.GiveBack("Bukan lampu jalan kota", "pemda:74.71/pupr", OFFICER, at);
    }

    private static HandlingCommand reopen(int disposition) {
        return new HandlingCommand.NoteReopened(disposition, ReopenCause.REPORTER, 1, List.of(), "Padam lagi", NOW);
    }

    private static HandlingCommand withoutProof() {
        return new HandlingCommand.Answer(GOOD_ANSWER, List.of(), 0, OFFICER, NOW);
    }

    private static String outcome(Handling now, HandlingCommand command) {
        return LifeCycle.outcome(now, command);
    }

    private static Handling after(Handling now, HandlingCommand... commands) {
        for (HandlingCommand command : commands) {
            now = Handling.decide(now, command).orElseRefuse().state();
        }
        return now;
    }
}
