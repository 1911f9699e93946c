package org.jenjang.intake.tracking.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.intake.Officers;
import org.jenjang.intake.Reports;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PleaIT {

    private static final Duration DAYS = Duration.ofDays(5);

    private final KafkaProbe kafka = new KafkaProbe();
    private Reports.Filed filed;
    private Officers officers;

    @BeforeEach
    void file() {
        Officers.register(kafka);
        filed = Reports.filed(Reports.with("region", "74.71"));
        officers = new Officers(kafka, filed);
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void a_closed_case_is_opened_again_once_for_each_closing() {
        officers.verify(false).disposeToKendari(false).answer(1, "Sudah diganti.").close(Closure.AUTOMATIC, DAYS);
        awaitStatus("CLOSED");

        say("reopening", Map.of("reason", "Lampunya mati lagi sejak semalam")).statusCode(200);
        say("reopening", Map.of("reason", "Lampunya mati lagi sejak semalam"))
                .statusCode(409)
                .body("refusal", equalTo("REOPENING_ASKED_BEFORE"));
        officers.reopen(ReopenCause.REPORTER, 1);
        awaitStatus("IN_PROGRESS");

        say("acceptance", Map.of("rating", 5)).statusCode(409).body("refusal", equalTo("NO_ANSWER_TO_JUDGE"));
        awaitTold(new SubmittedEvent.ReopeningAsked("Lampunya mati lagi sejak semalam"));
    }

    @Test
    void an_archived_report_is_objected_to_once_and_an_incomplete_one_completed_late() {
        officers.verify(false).archive(ArchiveReason.INCOMPLETE, DAYS, DAYS);
        awaitStatus("ARCHIVED");

        follow().body("windows.objectionUntil", not(equalTo(null))).body("allowed", hasItems("SUPPLEMENT", "OBJECT_TO_ARCHIVE"));
        say("archive-objection", Map.of("reason", "Saya sudah menulis semuanya")).statusCode(200);
        say("archive-objection", Map.of("reason", "Saya sudah menulis semuanya"))
                .statusCode(409)
                .body("refusal", equalTo("OBJECTED_BEFORE"));
        say("supplements", Map.of("text", "Di kilometer tiga dari pasar")).statusCode(200);

        awaitTold(
                new SubmittedEvent.ArchiveObjected("Saya sudah menulis semuanya"),
                new SubmittedEvent.Supplemented("Di kilometer tiga dari pasar"));
    }

    @Test
    void a_linked_report_shows_its_parent_and_can_be_freed() {
        Reports.Filed parent = Reports.filed(Reports.with("region", "74.71"));
        new Officers(kafka, parent).verify(false).disposeToKendari(false).answer(1, "Kabelnya sudah kami ganti.");
        officers.verify(false).link(parent);

        await().untilAsserted(() -> follow()
                .body("status", equalTo("LINKED"))
                .body("parent.ticket", equalTo(parent.ticket()))
                .body("parent.status", equalTo("ANSWERED"))
                .body("parent.answer.text", equalTo("Kabelnya sudah kami ganti.")));
        say("link-objection", Map.of("reason", "Punya saya di jalan lain")).statusCode(200);
        awaitTold(new SubmittedEvent.LinkObjected("Punya saya di jalan lain"));
    }

    @Test
    void the_answer_of_a_secret_parent_is_not_shown() {
        Map<String, Object> hidden = Reports.with("region", "74.71");
        hidden.put("secret", true);
        Reports.Filed parent = Reports.filed(hidden);
        new Officers(kafka, parent).verify(false).disposeToKendari(false).answerInSecret(1);
        officers.verify(false).link(parent);

        await().untilAsserted(() -> follow()
                .body("status", equalTo("LINKED"))
                .body("parent.ticket", equalTo(parent.ticket()))
                .body("parent.answer", equalTo(null)));
    }

    @Test
    void an_officers_question_is_answered_once() {
        officers.verify(false).disposeToKendari(false).startWork();
        awaitStatus("IN_PROGRESS");
        say("replies", Map.of("text", "Tiga")).statusCode(409).body("refusal", equalTo("NO_QUESTION_ASKED"));
        officers.ask("Tiang nomor berapa?");

        await().untilAsserted(() -> follow().body("allowed", hasItem("REPLY")));
        say("replies", Map.of("text", "Nomor tiga")).statusCode(200);

        awaitTold(new SubmittedEvent.ReplyGiven("Nomor tiga"));
        await().untilAsserted(() -> follow().body("allowed", not(hasItem("REPLY"))));
    }

    @Test
    void secrecy_is_raised_and_nothing_of_the_text_is_told_from_then_on() {
        say("secrecy", Map.of("anonymous", true, "secret", true)).statusCode(200);
        say("secrecy", Map.of("secret", true)).statusCode(409).body("refusal", equalTo("NO_MORE_SECRECY"));
        say("supplements", Map.of("text", "Namanya saya sebut di sini")).statusCode(200);

        awaitTold(new SubmittedEvent.SecrecyRaised(true, true), new SubmittedEvent.Supplemented(null));
    }

    @Test
    void who_was_let_down_takes_it_to_the_ombudsman_with_every_declaration() {
        officers.verify(false).disposeToKendari(false);
        awaitStatus("DISPOSED");
        Map<String, Object> declared = Map.of("resident", true, "concerned", true, "consent", true);
        say("ombudsman", declared).statusCode(409).body("refusal", equalTo("NOT_LET_DOWN"));
        officers.miss(Clock.FIRST_RESPONSE);

        await().untilAsserted(() -> follow().body("allowed", hasItem("REQUEST_OMBUDSMAN")));
        say("ombudsman", Map.of("resident", true, "concerned", true))
                .statusCode(400)
                .body("errors[0].field", equalTo("consent"));
        say("ombudsman", declared).statusCode(200);
        say("ombudsman", declared).statusCode(409).body("refusal", equalTo("TAKEN_TO_OMBUDSMAN_BEFORE"));

        awaitTold(new SubmittedEvent.OmbudsmanRequested(null));
    }

    @Test
    void a_refusal_names_the_state_and_what_is_possible_in_the_language_of_the_asker() {
        say("reopening", Map.of("reason", "Belum beres sama sekali"))
                .statusCode(409)
                .body("state", equalTo("RECEIVED"))
                .body("stateText", equalTo("Diterima"))
                .body("allowed", contains("SUPPLEMENT", "RAISE_SECRECY", "WITHDRAW"))
                .body("allowedText", contains("menambah keterangan", "menambah perlindungan", "mencabut laporan"));
        given().header("Jenjang-Pin", filed.pin())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Not settled after all"))
                .post("/api/complaints/" + filed.ticket() + "/reopening")
                .then()
                .statusCode(409)
                .body("stateText", equalTo("Received"))
                .body("allowedText", hasItem("withdraw the report"));
    }

    @ParameterizedTest
    @CsvSource({"replies", "reopening", "archive-objection", "link-objection", "secrecy", "ombudsman"})
    void without_the_pin_nothing_is_taken_and_nothing_is_told(String what) {
        Map<String, Object> body = switch (what) {
            case "replies" -> Map.of("text", "Nomor tiga");
            case "secrecy" -> Map.of("secret", true);
            case "ombudsman" -> Map.of("resident", true, "concerned", true, "consent", true);
            default -> Map.of("reason", "Belum beres sama sekali");
        };
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/complaints/" + filed.ticket() + "/" + what)
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .header("Jenjang-Pin", "00000000")
                .body(body)
                .post("/api/complaints/JJ-0000-0000-0/" + what)
                .then()
                .statusCode(404);
        say(what, Map.of()).statusCode(400);
        if (!what.equals("secrecy")) {
            say(what, body).statusCode(409);
        }
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> follow().body("status", equalTo(status)));
    }

    private void awaitTold(SubmittedEvent... events) {
        await().untilAsserted(() -> assertThat(told()).containsExactly((Object[]) events));
    }

    private List<Object> told() {
        return kafka.heardAbout(filed.id(), "complaint.submitted").stream()
                .filter(event -> event.sequence() > 1)
                .<Object>map(event -> EventCodec.readComplaintEvent(event.type(), event.payload()).orElseThrow())
                .toList();
    }

    private ValidatableResponse follow() {
        return given().header("Jenjang-Pin", filed.pin())
                .get("/api/complaints/" + filed.ticket())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse say(String what, Map<String, Object> body) {
        return given().header("Jenjang-Pin", filed.pin())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/complaints/" + filed.ticket() + "/" + what)
                .then();
    }
}
