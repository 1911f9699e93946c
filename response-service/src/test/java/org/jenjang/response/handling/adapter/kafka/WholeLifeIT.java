package org.jenjang.response.handling.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.PROVINCE;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each row of the state table that a unit has a part in, through the real topics. */
@QuarkusTest
class WholeLifeIT {

    private static final Holder INSPECTORATE = new Holder("pemda:74.71", "pemda:74.71/inspektorat", Tier.DISTRICT);

    private static final Holder ROADS = PROVINCE.withUnit("pemda:74/sda-bina-marga");

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);
    private final Desk roads = new Desk(People.BINAMARGA_SULTRA);
    private final Desk pupr = new Desk(People.PUPR_KENDARI);
    private final Desk inspectorate = new Desk(People.KENDARI_INSPECTORATE);
    private final Desk head = new Desk(People.KENDARI_HEAD);

    @BeforeEach
    void today_has_hours_left() {
        TrainingTime.awayFromMidnight(ZoneOffset.ofHours(8));
    }

    @AfterEach
    void close() {
        voices.close();
    }

    @Test
    void row_9_and_15_a_helper_sees_the_case_and_its_news_are_told_in_its_own_name() {
        String complaint = voices.assigned(UNIT, HandlingFixture.file(Voices.ticket()), Voices.terms(OTHER_UNIT.unit()));
        pupr.awaiting(complaint, "RECEIVED");
        start(complaint);

        pupr.open(complaint).body("allowed", contains("PROGRESS")).body("terms.helpers", contains(OTHER_UNIT.unit()));
        pupr.list("?state=helping&query=" + ticketOf(complaint)).body("cases.id", contains(complaint));
        pupr.post(complaint, "progress", Map.of("text", "Trotoar sudah dibuka untuk kabel")).statusCode(200);

        told(complaint, new AnsweredEvent.WorkStarted(1, UNIT, "Kami periksa kabelnya besok pagi", null),
                new AnsweredEvent.ProgressPosted(1, OTHER_UNIT, "Trotoar sudah dibuka untuk kabel"));
    }

    @Test
    void a_helper_reads_a_secret_case_as_long_as_the_unit_that_he_helps_has_it() {
        String complaint = voices.assigned(UNIT, HandlingFixture.secretFile(Voices.ticket()), Voices.terms(OTHER_UNIT.unit()));
        pupr.awaiting(complaint, "RECEIVED");
        pupr.open(complaint).body("document", equalTo("/naskah/" + complaint));
        inspectorate.open(complaint).statusCode(404);

        voices.tell(complaint, new DisposedEvent.ArbitrationOpened(PROVINCE, "Dua instansi"));
        dishub.awaiting(complaint, "ENDED");
        pupr.open(complaint).statusCode(404);
        pupr.post(complaint, "progress", Map.of("text", "Trotoar sudah dibuka untuk kabel")).statusCode(404);
    }

    @Test
    void who_does_not_help_with_a_secret_case_does_not_read_it() {
        String complaint = voices.assigned(UNIT, HandlingFixture.secretFile(Voices.ticket()), Voices.terms());
        dishub.awaiting(complaint, "RECEIVED");

        pupr.open(complaint).statusCode(404);
    }

    @Test
    void row_11_who_gives_back_names_the_unit_that_is_competent() {
        String complaint = received();
        voices.register();
        dishub.awaitingNames(complaint);
        dishub.giveBack(complaint, "Lampu taman dipelihara dinas lain").statusCode(200);

        told(complaint, new AnsweredEvent.GivenBack(1, UNIT, "Lampu taman dipelihara dinas lain", OTHER_UNIT.unit()));
    }

    @Test
    void row_16_a_supervisory_answer_waits_for_the_head_and_no_event_carries_it() {
        String complaint = voices.assigned(INSPECTORATE, HandlingFixture.supervisoryFile(Voices.ticket()));
        inspectorate.awaiting(complaint, "RECEIVED");
        inspectorate.answer(complaint).statusCode(200).body("state", equalTo("AWAITS_APPROVAL")).body("answers", equalTo(0));
        head.post(complaint, "approval-refusal", Map.of("reason", "Sebut siapa yang diperiksa")).statusCode(200);
        inspectorate.open(complaint).body("state", equalTo("IN_PROGRESS"))
                .body("disapproval.reason", equalTo("Sebut siapa yang diperiksa"));
        inspectorate.answer(complaint).statusCode(200);
        head.approve(complaint).statusCode(200).body("state", equalTo("ANSWERED")).body("answers", equalTo(1));

        told(complaint, new AnsweredEvent.ApprovalAsked(1, INSPECTORATE, 1),
                new AnsweredEvent.ApprovalRefused(1, INSPECTORATE, 1, null),
                new AnsweredEvent.ApprovalAsked(1, INSPECTORATE, 1),
                new AnsweredEvent.Answered(1, INSPECTORATE, 1, null, List.of()));
    }

    @Test
    void the_heir_of_a_unit_goes_on_with_its_work_and_the_unit_sees_it_no_longer() {
        String complaint = received();
        start(complaint);
        dishub.post(complaint, "question", Map.of("question", "Tiang nomor berapa?")).statusCode(200);
        voices.tell(complaint, new DisposedEvent.Rehomed(1, UNIT, ROADS, ROADS, false,
                HandlingFixture.file(ticketOf(complaint)), List.of(), "Perda 3/2026", Voices.terms()));

        await().untilAsserted(() -> roads.open(complaint).statusCode(200).body("state", equalTo("IN_PROGRESS"))
                .body("holder.unit", equalTo(ROADS.unit())));
        roads.open(complaint).body("history.kind", contains("REHOMED", "QUESTION_ASKED", "WORK_STARTED", "RECEIVED"));
        dishub.open(complaint).statusCode(404);
        roads.answer(complaint).statusCode(200);
        told(complaint, new AnsweredEvent.WorkStarted(1, UNIT, "Kami periksa kabelnya besok pagi", null),
                new AnsweredEvent.QuestionAsked(1, UNIT, "Tiang nomor berapa?"),
                new AnsweredEvent.Answered(1, ROADS, 1, HandlingFixture.goodAnswer(complaint), HandlingFixture.EVIDENCE));
    }

    @Test
    void where_no_unit_goes_on_with_it_it_is_nobody_s_work_until_one_is_chosen() {
        String complaint = received();
        voices.tell(complaint, new DisposedEvent.Rehomed(2, UNIT, PROVINCE, PROVINCE, false,
                HandlingFixture.file(ticketOf(complaint)), List.of(), "Perda 3/2026", null));

        dishub.awaiting(complaint, "ENDED");
    }

    @Test
    void row_23_an_order_from_above_lies_on_the_unit_s_desk_until_it_has_answered() {
        String complaint = received();
        voices.tell(complaint, new DisposedEvent.Reminded(PROVINCE, UNIT, "Jawab hari ini juga"));

        await().untilAsserted(() -> dishub.open(complaint).body("reminder.text", equalTo("Jawab hari ini juga"))
                .body("reminder.by.institution", equalTo("pemda:74")).body("history.kind", hasItem("REMINDED")));
        dishub.list("?query=" + ticketOf(complaint)).body("cases.reminded", contains(true));
        dishub.answer(complaint).statusCode(200);
        dishub.open(complaint).body("reminder", nullValue());
    }

    @Test
    void a_question_is_told_and_the_reply_comes_back_to_the_desk() {
        String complaint = received();
        start(complaint);
        dishub.post(complaint, "question", Map.of("question", "Tiang nomor berapa yang padam?")).statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
        await().untilAsserted(() -> assertThat(voices.answered(complaint)).hasSize(2));
        assertThat(read(complaint, 1)).isEqualTo(new AnsweredEvent.QuestionAsked(1, UNIT, "Tiang nomor berapa yang padam?"));

        voices.tell(complaint, new SubmittedEvent.ReplyGiven("Tiang 14 dan 15"));

        await().untilAsserted(() -> dishub.open(complaint).body("history[0].kind", equalTo("SUPPLEMENTED"))
                .body("history[0].text", equalTo("Tiang 14 dan 15")));
    }

    @Test
    void row_20_a_promise_is_told_and_its_clock_is_shown() {
        String complaint = received();
        start(complaint);
        LocalDate day = today().plusDays(7);
        dishub.post(complaint, "promise", Map.of("date", day.toString())).statusCode(200);
        told(complaint, new AnsweredEvent.WorkStarted(1, UNIT, "Kami periksa kabelnya besok pagi", null),
                new AnsweredEvent.DatePromised(1, UNIT, day));

        Instant due = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(8)).minusSeconds(1);
        voices.tell(complaint, new EscalatedEvent.DeadlineSet(
                new Deadline(Clock.PROMISE, TrainingTime.now(), due, 5, "Janji", null), UNIT));

        await().untilAsserted(() -> dishub.open(complaint).body("deadlines.clock", hasItem("PROMISE"))
                .body("promised", equalTo(day.toString())).body("promises", equalTo(1)));
    }

    @Test
    void row_21_and_22_a_case_that_is_opened_again_lies_with_the_same_unit_with_the_reason() {
        for (ReopenCause cause : List.of(ReopenCause.REPORTER, ReopenCause.NATIONAL_DESK, ReopenCause.QUALITY_REVIEW)) {
            String complaint = closed(Closure.AUTOMATIC);
            voices.tell(complaint, new DisposedEvent.Reopened(1, UNIT, cause, 1, List.of(HandlingFixture.firstResponse()), "Padam lagi"));

            dishub.awaiting(complaint, "IN_PROGRESS");

            dishub.open(complaint).body("reopening.cause", equalTo(cause.name())).body("reopening.reason", equalTo("Padam lagi"))
                    .body("deadlines.clock", contains("FIRST_RESPONSE")).body("allowed", not(hasItem("GIVE_BACK")));
            dishub.list("?state=reopened&query=" + ticketOf(complaint)).body("total", equalTo(1));
            dishub.answer(complaint).statusCode(200).body("answers", equalTo(2));
        }
    }

    @Test
    void the_second_reopening_goes_one_tier_up_and_the_unit_still_answers() {
        String complaint = closed(Closure.UNREACHABLE);
        voices.tell(complaint, new DisposedEvent.Reopened(1, PROVINCE, ReopenCause.REPORTER, 1, List.of(), "Padam lagi"));
        voices.tell(complaint, new EscalatedEvent.Escalated(1, UNIT, PROVINCE, Clock.FIRST_RESPONSE, Rung.UPPER_TIER));

        await().untilAsserted(() -> dishub.open(complaint).body("state", equalTo("IN_PROGRESS")).body("escalated", equalTo(true)));
        dishub.answer(complaint).statusCode(200);
    }

    @Test
    void what_was_put_aside_or_followed_another_report_is_not_taken_up_by_the_old_unit() {
        String complaint = received();
        voices.tell(complaint, new DisposedEvent.Linked(Ids.next().toString(), "JJ-7K3Q-9D2M-X"));
        dishub.awaiting(complaint, "ENDED");
        voices.tell(complaint, new DisposedEvent.Reopened(0, PROVINCE, ReopenCause.UNLINKED, 0, List.of(), null));
        voices.awaitHeard(Topics.allTiers(Topics.DISPOSED).toArray(String[]::new));

        dishub.open(complaint).body("state", equalTo("ENDED"));
    }

    @Test
    void row_23_each_rung_is_shown_and_on_each_the_unit_can_answer() {
        String complaint = received();
        Holder city = Holder.institution("pemda:74.71", Tier.DISTRICT);
        climb(complaint, 1, UNIT, Rung.UNIT_HEAD, false);
        climb(complaint, 2, city, Rung.INSTITUTION_HEAD, true);
        climb(complaint, 3, PROVINCE, Rung.UPPER_TIER, true);

        dishub.answer(complaint).statusCode(200).body("state", equalTo("ANSWERED"));
    }

    @Test
    void row_27_a_withdrawal_that_the_desk_completes_leaves_nothing_with_a_unit_that_took_it_for_a_finding() {
        String complaint = voices.assigned(INSPECTORATE, HandlingFixture.supervisoryFile(Voices.ticket()));
        inspectorate.awaiting(complaint, "RECEIVED");
        voices.tell(complaint, new SubmittedEvent.Withdrawn(null));
        await().untilAsserted(() -> inspectorate.open(complaint).body("marks.finding", equalTo(true)));

        voices.tell(complaint, new DisposedEvent.WithdrawalCompleted(INSPECTORATE));
        inspectorate.awaiting(complaint, "ENDED");
        inspectorate.open(complaint).body("ending", equalTo("WITHDRAWN"));
    }

    @Test
    void row_24_a_linked_case_is_over_and_names_the_one_that_it_follows() {
        String complaint = received();
        voices.tell(complaint, new DisposedEvent.Linked(Ids.next().toString(), "JJ-7K3Q-9D2M-X"));

        dishub.awaiting(complaint, "ENDED");

        dishub.open(complaint).body("ending", equalTo("LINKED")).body("parent", equalTo("JJ-7K3Q-9D2M-X"));
        dishub.answer(complaint).statusCode(409).body("refusal", equalTo("OVER"));
    }

    @Test
    void row_26_a_new_class_and_more_secrecy_are_taken_over_and_an_older_file_does_not_lower_it() {
        String complaint = received();
        CaseFile file = HandlingFixture.file(ticketOf(complaint));
        voices.tell(complaint, new DisposedEvent.Reclassified(
                file.classified(Classification.ASPIRATION, false, "pupr.jalan"), "Ini usulan"));
        await().untilAsserted(() -> dishub.open(complaint).body("file.classification", equalTo("ASPIRATION"))
                .body("history[0].text", equalTo("Ini usulan")));

        voices.tell(complaint, new SubmittedEvent.SecrecyRaised(true, true));
        await().untilAsserted(() -> dishub.open(complaint).body("file.secret", equalTo(true))
                .body("file.narrative", nullValue()).body("document", equalTo("/naskah/" + complaint)));
        voices.tell(complaint, new DisposedEvent.Reclassified(file, null));
        await().untilAsserted(() -> dishub.open(complaint).body("file.classification", equalTo("COMPLAINT"))
                .body("file.secret", equalTo(true)).body("file.narrative", nullValue()));
    }

    @Test
    void row_27_a_withdrawn_supervisory_case_goes_on_without_the_reporter_and_any_other_ends() {
        String supervisory = voices.assigned(INSPECTORATE, HandlingFixture.supervisoryFile(Voices.ticket()));
        inspectorate.awaiting(supervisory, "RECEIVED");
        voices.tell(supervisory, new SubmittedEvent.Withdrawn(null));
        voices.tell(supervisory, new DisposedEvent.FindingContinued(INSPECTORATE));
        voices.awaitHeard(Topics.SUBMITTED);
        voices.awaitHeard(Topics.allTiers(Topics.DISPOSED).toArray(String[]::new));
        inspectorate.open(supervisory).body("marks.finding", equalTo(true));
        inspectorate.post(supervisory, "start", Map.of("plan", "Kami periksa pembukuannya")).statusCode(200);
        inspectorate.post(supervisory, "question", Map.of("question", "Siapa yang meminta uang?")).statusCode(409)
                .body("refusal", equalTo("WITHOUT_REPORTER"));

        String other = received();
        voices.tell(other, new SubmittedEvent.Withdrawn(null));
        dishub.awaiting(other, "ENDED");
    }

    @Test
    void row_28_and_29_danger_and_the_ombudsman_are_known_at_the_desk() {
        String complaint = received();
        voices.tell(complaint, new DisposedEvent.EmergencyMarked(UNIT, TrainingTime.now().plus(Duration.ofHours(1)), "kabel telanjang"));
        voices.tell(complaint, new DisposedEvent.HandedOver(UNIT));

        await().untilAsserted(() -> dishub.open(complaint).body("marks.danger", equalTo(true))
                .body("marks.ombudsman", equalTo(true)).body("history.text", hasItem("kabel telanjang")));
        dishub.answer(complaint).statusCode(200);
    }

    @Test
    void a_limit_that_moves_is_shown_where_it_lies_now_with_its_mark() {
        String complaint = received();
        Instant later = HandlingFixture.resolve().dueAt().plus(Duration.ofDays(3));
        Deadline moved = new Deadline(Clock.RESOLVE, HandlingFixture.NOW, later, 14, "PermenPANRB 62/2018", true);
        voices.tell(complaint, new EscalatedEvent.DeadlineMoved(moved, HandlingFixture.resolve().dueAt(), UNIT, MoveCause.CALENDAR));

        await().untilAsserted(() -> dishub.open(complaint)
                .body("deadlines.find { it.clock == 'RESOLVE' }.dueAt", equalTo(later.toString()))
                .body("deadlines.find { it.clock == 'RESOLVE' }.provisional", equalTo(true)));
    }

    private void climb(String complaint, int level, Holder to, Rung rung, boolean escalated) {
        voices.tell(complaint, new EscalatedEvent.Escalated(level, UNIT, to, Clock.FIRST_RESPONSE, rung));
        await().untilAsserted(() -> dishub.open(complaint).body("rung", equalTo(rung.name()))
                .body("escalated", equalTo(escalated)).body("allowed", hasItem("ANSWER")));
    }

    private String received() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        return complaint;
    }

    private void start(String complaint) {
        dishub.post(complaint, "start", Map.of("plan", "Kami periksa kabelnya besok pagi")).statusCode(200);
    }

    private String closed(Closure closure) {
        String complaint = received();
        dishub.answer(complaint).statusCode(200);
        voices.tell(complaint, new DisposedEvent.Closed(closure, null));
        dishub.awaiting(complaint, "ENDED");
        dishub.open(complaint).body("ending", containsString(closure.name()));
        return complaint;
    }

    private String ticketOf(String complaint) {
        return dishub.open(complaint).extract().path("ticket");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TrainingTime.now(), ZoneOffset.ofHours(8));
    }

    private void told(String complaint, AnsweredEvent... expected) {
        await().untilAsserted(() -> assertThat(voices.answered(complaint))
                .extracting(event -> (Object) EventCodec.readComplaintEvent(event.type(), event.payload()).orElseThrow())
                .containsExactly((Object[]) expected));
    }

    private Object read(String complaint, int index) {
        var event = voices.answered(complaint).get(index);
        return EventCodec.readComplaintEvent(event.type(), event.payload()).orElseThrow();
    }
}
