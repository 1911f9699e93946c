package org.jenjang.intake.tracking.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.intake.Officers;
import org.jenjang.intake.Reports;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowIT {

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
    void a_report_can_be_followed_the_moment_it_is_filed() {
        follow(filed)
                .statusCode(200)
                .body("ticket", equalTo(filed.ticket()))
                .body("status", equalTo("RECEIVED"))
                .body("title", equalTo(Reports.TITLE))
                .body("timeline.type", hasItem("SUBMITTED"))
                .body("holder", nullValue());
    }

    @Test
    void what_the_offices_do_is_told_in_plain_words_of_both_languages() {
        officers.verify(false).disposeToKendari(false).startWork().answer(1, "Lampu sudah kami ganti tadi malam.");

        await().untilAsserted(() -> follow(filed)
                .body("status", equalTo("ANSWERED"))
                .body("statusText", equalTo("Dijawab"))
                .body("holder.unitName", equalTo("Dinas Perhubungan Kota Kendari"))
                .body("holder.institutionName", equalTo("Pemerintah Kota Kendari"))
                .body("holder.tier", equalTo("DISTRICT"))
                .body("answer.text", equalTo("Lampu sudah kami ganti tadi malam."))
                .body("answer.number", equalTo(1))
                .body("deadlines.clock", contains("RESOLVE"))
                .body(
                        "timeline.text",
                        hasItems(
                                "Laporan diterima",
                                "Diteruskan ke Pemerintah Kota Kendari",
                                "Dinas Perhubungan Kota Kendari mulai menangani",
                                "Dinas Perhubungan Kota Kendari menjawab")));
        given().header("Jenjang-Pin", filed.pin())
                .header("Accept-Language", "en")
                .get("/api/complaints/" + filed.ticket())
                .then()
                .body("statusText", equalTo("Answered"))
                .body("timeline.text", hasItem("Passed on to Pemerintah Kota Kendari"));
    }

    @Test
    void who_missed_the_limit_stays_liable_and_the_holder_is_one_tier_up() {
        officers.verify(false).disposeToKendari(false).escalate().remind("Jawab hari ini juga.");

        await().untilAsserted(() -> follow(filed)
                .body(
                        "timeline.text",
                        hasItem(endsWith("memerintahkan Dinas Perhubungan Kota Kendari untuk menjawab")))
                .body("timeline.detail", hasItem("Jawab hari ini juga."))
                .body("holder.institution", equalTo("pemda:74"))
                .body("holder.tier", equalTo("PROVINCIAL"))
                .body("liable", contains("Pemerintah Kota Kendari"))
                .body("deadlines.state", contains("BREACHED")));
    }

    @Test
    void when_an_office_has_ended_its_heir_goes_on_and_no_limit_moves() {
        officers.verify(false).disposeToKendari(false).startWork().merge();

        await().untilAsserted(() -> follow(filed)
                .body("status", equalTo("IN_PROGRESS"))
                .body("holder.unitName", equalTo("Dinas Perhubungan Kota Baubau"))
                .body("deadlines[0].owes", equalTo("Dinas Perhubungan Kota Baubau"))
                .body("deadlines[0].movedFrom", nullValue())
                .body("timeline.text", hasItem("Laporan Anda sekarang ditangani Dinas Perhubungan Kota Baubau,"
                        + " Pemerintah Kota Baubau"))
                .body("timeline.detail", hasItem("Tugas Pemerintah Kota Kendari telah dialihkan (UU 9/2015). Laporan Anda"
                        + " diteruskan bersama semua yang sudah dikerjakan, dan batas waktunya tidak berubah.")));
    }

    @Test
    void the_clock_can_be_read_with_its_rule_its_moves_its_pauses_and_its_ladder() {
        officers.verify(false).disposeToKendari(false).moveByCalendar().miss(Clock.FIRST_RESPONSE).pause("ANSWER_GIVEN");

        await().untilAsserted(() -> follow(filed)
                .body("deadlines[0].clock", equalTo("RESOLVE"))
                .body("deadlines[0].owes", equalTo("Dinas Perhubungan Kota Kendari"))
                .body("deadlines[0].legalBasis", equalTo("Permenpan RB 62/2018"))
                .body("deadlines[0].provisional", equalTo(true))
                .body("deadlines[0].movedFrom", notNullValue())
                .body("deadlines[0].movedBecause", equalTo("Kalender hari kerja berubah."))
                .body("deadlines[0].pauseReason", equalTo("Menunggu tanggapan Anda atas jawaban."))
                .body("ladder.rung", contains("UNIT_HEAD"))
                .body("ladder.from", contains("Dinas Perhubungan Kota Kendari"))
                .body("timeline.type", hasItems("WARNED", "BREACHED", "ESCALATED", "MOVED", "PAUSED"))
                .body(
                        "timeline.text",
                        hasItems(
                                "Dinas Perhubungan Kota Kendari diingatkan: 80% waktunya terpakai",
                                "Kepala Dinas Perhubungan Kota Kendari kini harus turun tangan",
                                "Batas waktu bergeser: Jawaban instansi"))
                .body("windows.reopenUntil", nullValue()));
    }

    @Test
    void a_question_of_the_desk_is_shown_until_it_is_answered() {
        officers.verify(false).hold("Di kilometer berapa?");

        await().untilAsserted(() ->
                follow(filed).body("status", equalTo("ON_HOLD")).body("questions", contains("Di kilometer berapa?")));
    }

    @Test
    void an_event_of_an_unknown_type_is_passed_over() {
        officers.unheardOf().verify(false);

        await().untilAsserted(() -> follow(filed).body("status", equalTo("VERIFIED")));
    }

    @Test
    void a_wrong_pin_and_an_unknown_ticket_look_the_same() {
        String wrong = filed.pin().equals("00000000") ? "00000001" : "00000000";
        String unknown = filed.ticket().equals("JJ-0000-0000-0") ? "JJ-0000-0001-1" : "JJ-0000-0000-0";

        String first = open(filed.ticket(), wrong).statusCode(404).extract().asString();
        String second = open(unknown, wrong).statusCode(404).extract().asString();

        assertThat(first.replaceAll("\"instance\":\"[^\"]*\"", ""))
                .isEqualTo(second.replaceAll("\"instance\":\"[^\"]*\"", ""));
        open("JJ-FALSCH", filed.pin()).statusCode(404);
        open(filed.ticket(), "1234").statusCode(404);
        given().get("/api/complaints/" + filed.ticket()).then().statusCode(401);
    }

    @Test
    void after_ten_wrong_pins_a_ticket_takes_none_for_a_quarter_of_an_hour() {
        String wrong = filed.pin().equals("00000000") ? "00000001" : "00000000";
        for (int i = 0; i < 10; i++) {
            open(filed.ticket(), wrong).statusCode(404);
        }

        open(filed.ticket(), wrong).statusCode(429);
        given().header("Jenjang-Pin", filed.pin())
                .header("Accept-Language", "en")
                .get("/api/complaints/" + filed.ticket())
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());

        TrainingTime.forward(Duration.ofMinutes(16));
        follow(filed).statusCode(200);
    }

    @Test
    void a_reporter_adds_disputes_and_accepts_and_the_offices_hear_of_it_masked() {
        officers.verify(false).disposeToKendari(false).startWork().answer(1, "Lampu sudah kami ganti tadi malam.");
        await().untilAsserted(() -> follow(filed).body("status", equalTo("ANSWERED")));

        say("supplements", Map.of("text", "Nomor saya 081234567890, lampunya mati lagi."))
                .statusCode(200)
                .body("status", equalTo("OPEN"));
        say("dispute", Map.of("reason", "Lampunya mati lagi sejak semalam")).statusCode(200);
        say("acceptance", Map.of("rating", 5)).statusCode(409).body("refusal", equalTo("NO_ANSWER_TO_JUDGE"));
        officers.answer(2, "Kabelnya sudah kami ganti juga.");
        await().untilAsserted(
                        () -> follow(filed).body("answer.number", equalTo(2)).body("status", equalTo("ANSWERED")));
        say("acceptance", Map.of("rating", 4, "comment", "Terima kasih"))
                .statusCode(200)
                .body("status", equalTo("SATISFIED"));
        say("withdrawal", Map.of()).statusCode(409).body("refusal", equalTo("ANSWER_ALREADY_ACCEPTED"));

        await().untilAsserted(() -> assertThat(told())
                .containsExactly(
                        new SubmittedEvent.Supplemented("Nomor saya [nomor telepon disamarkan], lampunya mati lagi."),
                        new SubmittedEvent.AnswerDisputed(1, "Lampunya mati lagi sejak semalam"),
                        new SubmittedEvent.AnswerAccepted(2, 4, "Terima kasih")));
    }

    @Test
    void what_is_said_about_a_supervisory_case_travels_without_its_text() {
        officers.verify(true).disposeToKendari(true);
        await().untilAsserted(() -> follow(filed).body("status", equalTo("DISPOSED")));

        say("supplements", Map.of("text", "Nama pejabatnya saya sebut di sini."))
                .statusCode(200);

        await().untilAsserted(() -> assertThat(told()).containsExactly(new SubmittedEvent.Supplemented(null)));
    }

    @Test
    void a_withdrawn_report_takes_nothing_more() {
        say("withdrawal", Map.of("reason", "Sudah beres sendiri"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        follow(filed).body("status", equalTo("WITHDRAWN"));
        say("supplements", Map.of("text", "Masih ada satu hal lagi."))
                .statusCode(409)
                .body("refusal", equalTo("ALREADY_WITHDRAWN"));
        say("withdrawal", Map.of()).statusCode(409);
    }

    @Test
    void a_request_that_is_sent_twice_is_carried_out_once() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("text", "Tambahan yang dikirim dua kali.");

        keyed(key, body).statusCode(200);
        keyed(key, body).statusCode(200);
        keyed(key, Map.of("text", "Tambahan yang lain sama sekali."))
                .statusCode(400)
                .body("errors[0].code", equalTo("key-reused"));

        await().untilAsserted(() -> assertThat(told()).hasSize(1));
    }

    @Test
    void what_is_said_is_checked_and_needs_the_pin() {
        say("supplements", Map.of("text", "pendek")).statusCode(400).body("errors[0].field", equalTo("text"));
        say("acceptance", Map.of("rating", 6)).statusCode(400).body("errors[0].field", equalTo("rating"));
        say("dispute", Map.of()).statusCode(400).body("errors[0].field", equalTo("reason"));
        say("dispute", Map.of("hantu", 1)).statusCode(400).body("errors[0].field", equalTo("hantu"));
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/complaints/" + filed.ticket() + "/withdrawal")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .header("Jenjang-Pin", "00000000")
                .body(Map.of())
                .post("/api/complaints/JJ-0000-0000-0/withdrawal")
                .then()
                .statusCode(404);
    }

    @Test
    void a_signed_in_reporter_finds_his_own_without_a_pin_and_nobody_else_does() {
        String token = Tokens.of(People.REPORTER);
        Reports.Filed own = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Reports.least())
                .post("/api/complaints")
                .then()
                .statusCode(201)
                .extract()
                .as(Reports.Filed.class);

        given().auth()
                .oauth2(token)
                .get("/api/my/complaints")
                .then()
                .statusCode(200)
                .body("ticket", hasItem(own.ticket()));
        given().auth()
                .oauth2(token)
                .get("/api/complaints/" + own.ticket())
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/api/complaints/" + filed.ticket())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of(People.KENDARI_ADMIN))
                .get("/api/complaints/" + own.ticket())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(Tokens.of(People.KENDARI_ADMIN))
                .get("/api/my/complaints")
                .then()
                .statusCode(403);
        given().get("/api/my/complaints").then().statusCode(401);
    }

    @Test
    void a_secret_report_is_read_by_those_who_hold_it_alone() {
        Map<String, Object> report = Reports.with("secret", true);
        report.put("region", "74.71");
        Reports.Filed secret = Reports.filed(report);
        new Officers(kafka, secret).verify(false).disposeToKendari(false);

        await().untilAsserted(() -> document(People.DISHUB_KENDARI, secret)
                .statusCode(200)
                .body("narrative", equalTo(Reports.NARRATIVE))
                .body("additions", empty()));
        document(People.KENDARI_ADMIN, secret).statusCode(200);
        document(People.NATIONAL_ADMIN, secret).statusCode(200);
        for (String stranger : List.of(People.PUPR_KENDARI, People.BEKASI_ADMIN, People.JABAR_ADMIN)) {
            document(stranger, secret).statusCode(404);
        }
        document(People.REPORTER, secret).statusCode(403);
        given().get("/api/documents/" + secret.id()).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of(People.NATIONAL_ADMIN))
                .get("/api/documents/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void for_a_proposal_title_and_narrative_are_given_out_to_whoever_chooses_and_may_read_them() {
        Map<String, Object> report = Reports.with("secret", true);
        report.put("region", "74.71");
        Reports.Filed secret = Reports.filed(report);
        new Officers(kafka, secret).verify(false).disposeToKendari(false);

        await().untilAsserted(() -> wording(People.KENDARI_ADMIN, secret).statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("narrative", equalTo(Reports.NARRATIVE))
                .body("keySet()", containsInAnyOrder("title", "narrative")));
        wording(People.NATIONAL_ADMIN, secret).statusCode(200);
        wording(People.BEKASI_ADMIN, secret).statusCode(404);
        wording(People.JABAR_ADMIN, secret).statusCode(404);
        wording(People.DISHUB_KENDARI, secret).statusCode(403);
        wording(People.REPORTER, secret).statusCode(403);
        given().get("/api/documents/" + secret.id() + "/wording").then().statusCode(401);
    }

    @Test
    void whoever_helps_with_a_secret_report_reads_it_as_long_as_he_helps() {
        Map<String, Object> report = Reports.with("secret", true);
        report.put("region", "74.71");
        Reports.Filed secret = Reports.filed(report);
        Officers desk = new Officers(kafka, secret).verify(false).disposeToKendari(false);
        await().untilAsserted(() -> document(People.DISHUB_KENDARI, secret).statusCode(200));
        document(People.PUPR_KENDARI, secret).statusCode(404);
        document(People.BEKASI_ADMIN, secret).statusCode(404);

        desk.assignWithHelpers("pemda:74.71/pupr", "pemda:32.75");
        await().untilAsserted(() -> document(People.PUPR_KENDARI, secret).statusCode(200));
        document(People.BEKASI_ADMIN, secret).statusCode(200);
        document(People.JABAR_ADMIN, secret).statusCode(404);
        document(People.DISDIK_BEKASI, secret).statusCode(404);

        desk.giveBack();
        await().untilAsserted(() -> document(People.PUPR_KENDARI, secret).statusCode(404));
        document(People.BEKASI_ADMIN, secret).statusCode(200);
        desk.archive(ArchiveReason.TEST, Duration.ZERO, Duration.ZERO);
        await().untilAsserted(() -> document(People.BEKASI_ADMIN, secret).statusCode(404));
    }

    private List<Object> told() {
        return kafka.heardAbout(filed.id(), "complaint.submitted").stream()
                .filter(event -> event.sequence() > 1)
                .map(FollowIT::read)
                .toList();
    }

    private static Object read(IncomingEvent event) {
        return EventCodec.readComplaintEvent(event.type(), event.payload()).orElseThrow();
    }

    private static ValidatableResponse wording(String person, Reports.Filed filed) {
        return given().auth().oauth2(Tokens.of(person)).get("/api/documents/" + filed.id() + "/wording").then();
    }

    private static ValidatableResponse document(String person, Reports.Filed filed) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .get("/api/documents/" + filed.id())
                .then();
    }

    private static ValidatableResponse follow(Reports.Filed filed) {
        return open(filed.ticket(), filed.pin());
    }

    private static ValidatableResponse open(String ticket, String pin) {
        return given().header("Jenjang-Pin", pin)
                .get("/api/complaints/" + ticket)
                .then();
    }

    private ValidatableResponse say(String what, Map<String, Object> body) {
        return given().header("Jenjang-Pin", filed.pin())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/complaints/" + filed.ticket() + "/" + what)
                .then();
    }

    private ValidatableResponse keyed(String key, Map<String, Object> body) {
        return given().header("Jenjang-Pin", filed.pin())
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/complaints/" + filed.ticket() + "/supplements")
                .then();
    }
}
