package org.jenjang.response.handling.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandlingEventsIT {

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);
    private final Desk pupr = new Desk(People.PUPR_KENDARI);

    @AfterEach
    void close() {
        voices.close();
    }

    @Test
    void what_a_unit_says_is_told_in_order_on_the_topic_of_its_tier() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        dishub.post(complaint, "start", Map.of("plan", "Kami periksa kabelnya besok pagi")).statusCode(200);
        dishub.post(complaint, "progress", Map.of("text", "Tiga lampu sudah diganti")).statusCode(200);
        dishub.answer(complaint).statusCode(200);

        await().untilAsserted(() -> assertThat(voices.answered(complaint)).hasSize(3));

        List<IncomingEvent> told = voices.answered(complaint);
        assertThat(told).extracting(IncomingEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(told).extracting(IncomingEvent::source).containsOnly("/response-service");
        assertThat(told.getLast().extensions()).containsEntry("tier", "district")
                .containsEntry("institution", "pemda:74.71").containsEntry("region", "74.71");
        assertThat(read(told.getLast())).isEqualTo(
                new AnsweredEvent.Answered(1, UNIT, 1, HandlingFixture.goodAnswer(complaint), HandlingFixture.EVIDENCE));
    }

    @Test
    void what_a_unit_says_is_masked_and_its_own_desk_keeps_the_words() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        String answer = "Lampu sudah menyala; hubungi Pak Amir di 081234567890 bila padam lagi.";
        dishub.post(complaint, "start", Map.of("plan", "Kami datang dengan mobil DT 1234 AB")).statusCode(200);
        dishub.post(complaint, "progress", Map.of("text", "Kami menulis ke warga@contoh.example")).statusCode(200);
        dishub.post(complaint, "answer", Map.of("text", answer, "evidence", List.of("KTP 7471012304900001"))).statusCode(200);

        await().untilAsserted(() -> assertThat(voices.answered(complaint)).extracting(HandlingEventsIT::read).containsExactly(
                new AnsweredEvent.WorkStarted(1, UNIT, "Kami datang dengan mobil [pelat nomor disamarkan]", null),
                new AnsweredEvent.ProgressPosted(1, UNIT, "Kami menulis ke [surel disamarkan]"),
                new AnsweredEvent.Answered(1, UNIT, 1,
                        "Lampu sudah menyala; hubungi Pak Amir di [nomor telepon disamarkan] bila padam lagi.",
                        List.of("KTP [NIK disamarkan]"))));
        dishub.open(complaint).body("history[0].text", equalTo(answer));
    }

    @Test
    void the_reason_of_a_unit_that_gives_back_is_masked_too() {
        String complaint = voices.assigned(UNIT);
        voices.register();
        dishub.awaiting(complaint, "RECEIVED");
        dishub.awaitingNames(complaint);
        dishub.giveBack(complaint, "Milik warga di 0812 3456 7890").statusCode(200);

        await().untilAsserted(() -> assertThat(voices.answered(complaint)).extracting(HandlingEventsIT::read).containsExactly(
                new AnsweredEvent.GivenBack(1, UNIT, "Milik warga di [nomor telepon disamarkan]", OTHER_UNIT.unit())));
    }

    @Test
    void of_a_secret_report_no_text_is_told_and_the_desk_leads_to_intake() {
        String complaint = voices.assigned(UNIT, HandlingFixture.secretFile(Voices.ticket()));
        dishub.awaiting(complaint, "RECEIVED");
        dishub.post(complaint, "start", Map.of("plan", "Rahasia besar kami periksa")).statusCode(200);
        dishub.answer(complaint).statusCode(200);

        await().untilAsserted(() -> assertThat(voices.answered(complaint)).hasSize(2));

        assertThat(voices.answered(complaint)).noneMatch(event -> event.payload().contains("Rahasia besar"));
        assertThat(read(voices.answered(complaint).getLast())).isEqualTo(new AnsweredEvent.Answered(1, UNIT, 1, null, List.of()));
        dishub.open(complaint).body("document", equalTo("/naskah/" + complaint)).body("file.title", nullValue())
                .body("history[0].text", equalTo(HandlingFixture.goodAnswer(complaint)));
    }

    @Test
    void an_objection_brings_the_case_back_and_the_next_answer_has_the_next_number() {
        String complaint = answered();
        voices.tell(complaint, new SubmittedEvent.AnswerDisputed(1, "Baru tiga yang menyala"));

        dishub.awaiting(complaint, "IN_PROGRESS");

        dishub.open(complaint).body("dispute.reason", equalTo("Baru tiga yang menyala"))
                .body("allowed", not(hasItem("GIVE_BACK")));
        dishub.list("?state=disputed&query=" + ticketOf(complaint)).body("cases", hasSize(1));
        dishub.answer(complaint).statusCode(200).body("answers", equalTo(2));
    }

    @Test
    void a_closed_case_is_done_and_its_rating_is_known_even_when_it_comes_late() {
        String complaint = answered();
        voices.tell(complaint, new DisposedEvent.Closed(Closure.CONFIRMED, null));
        dishub.awaiting(complaint, "ENDED");
        voices.tell(complaint, new SubmittedEvent.AnswerAccepted(1, 5, "Terang lagi"));

        await().untilAsserted(() -> dishub.open(complaint).body("ending", equalTo("CONFIRMED"))
                .body("history[0].kind", equalTo("ACCEPTED")).body("history[0].detail", equalTo("5")));
    }

    @Test
    void a_new_hand_over_takes_the_case_away_and_gives_it_to_the_next_unit() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        var file = HandlingFixture.file(ticketOf(complaint));
        voices.tell(complaint, new DisposedEvent.Disposed(2, UNIT, file, new Basis(Basis.Kind.PERSON, ""), List.of(), null, null));
        dishub.awaiting(complaint, "ENDED");
        dishub.answer(complaint).statusCode(409).body("refusal", equalTo("OVER"));

        voices.tell(complaint, new DisposedEvent.Assigned(2, OTHER_UNIT, file, List.of(), null, null));

        pupr.awaiting(complaint, "RECEIVED");
        dishub.open(complaint).statusCode(404);
        pupr.answer(complaint).statusCode(200);
        await().untilAsserted(() -> assertThat(voices.answered(complaint)).hasSize(1));
        assertThat(read(voices.answered(complaint).getFirst())).isInstanceOfSatisfying(AnsweredEvent.Answered.class,
                told -> assertThat(told.disposition()).isEqualTo(2));
    }

    @Test
    void an_escalated_case_stays_in_the_inbox_and_can_be_answered_but_not_given_back() {
        String complaint = voices.assigned(UNIT);
        voices.tell(complaint, new EscalatedEvent.Escalated(1, UNIT, HandlingFixture.PROVINCE, Clock.FIRST_RESPONSE, null));
        await().untilAsserted(() -> dishub.open(complaint).statusCode(200).body("escalated", equalTo(true)));

        voices.register();
        dishub.awaitingNames(complaint);
        dishub.giveBack(complaint, "Bukan lampu jalan kota").statusCode(409)
                .body("refusal", equalTo("ESCALATED"));
        dishub.answer(complaint).statusCode(200);
    }

    @Test
    void a_withdrawal_that_overtakes_the_assignment_keeps_the_case_out_of_the_inbox() {
        String complaint = org.jenjang.platform.kernel.Ids.next().toString();
        voices.tell(complaint, new SubmittedEvent.Withdrawn(null));
        voices.awaitHeard(Topics.SUBMITTED);
        voices.tell(complaint, new DisposedEvent.Assigned(1, UNIT, HandlingFixture.file(Voices.ticket()), List.of(), null, null));

        dishub.awaiting(complaint, "ENDED");
    }

    @Test
    void limits_follow_what_the_clock_says() {
        String complaint = answered();
        voices.tell(complaint, new EscalatedEvent.DeadlinePaused(Clock.RESOLVE, "Menunggu pelapor"));
        await().untilAsserted(() -> dishub.open(complaint).body("deadlines.size()", equalTo(1))
                .body("deadlines[0].clock", equalTo("RESOLVE")).body("deadlines[0].paused", equalTo(true)));

        voices.tell(complaint, new EscalatedEvent.DeadlineSet(HandlingFixture.resolve(), UNIT));

        await().untilAsserted(() -> dishub.open(complaint).body("deadlines[0].paused", equalTo(false)));
    }

    @Test
    void a_flood_of_assignments_arrives_whole() {
        List<String> complaints = IntStream.range(0, 120).mapToObj(_ -> voices.assigned(UNIT)).toList();

        complaints.forEach(complaint -> dishub.awaiting(complaint, "RECEIVED"));
    }

    private String answered() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        dishub.answer(complaint).statusCode(200).body("state", equalTo("ANSWERED"));
        return complaint;
    }

    private String ticketOf(String complaint) {
        return dishub.open(complaint).extract().path("ticket");
    }

    private static Object read(IncomingEvent event) {
        return EventCodec.readComplaintEvent(event.type(), event.payload()).orElseThrow();
    }
}
