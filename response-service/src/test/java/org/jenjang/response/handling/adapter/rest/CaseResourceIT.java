package org.jenjang.response.handling.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.Map;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.response.Desk;
import org.jenjang.response.Voices;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CaseResourceIT {

    private static final Map<String, String> PLAN = Map.of("plan", "Kami periksa kabelnya besok pagi");

    private final Voices voices = new Voices();
    private final Desk dishub = new Desk(People.DISHUB_KENDARI);

    @AfterEach
    void close() {
        voices.close();
    }

    @Test
    void the_unit_sees_its_case_with_what_it_can_do() {
        String complaint = received();

        dishub.open(complaint).statusCode(200)
                .body("file.title", equalTo("Lampu jalan mati di Jalan Melati"))
                .body("note", equalTo("Mohon segera"))
                .body("deadlines.clock", hasItems("FIRST_RESPONSE", "RESOLVE"))
                .body("allowed", hasItems("START", "ANSWER", "GIVE_BACK"))
                .body("history[0].kind", equalTo("RECEIVED"));
    }

    @Test
    void a_case_is_found_by_its_ticket_as_well() {
        String complaint = received();
        String ticket = dishub.open(complaint).extract().path("ticket");

        dishub.open(ticket).statusCode(200).body("id", equalTo(complaint));
        dishub.post(ticket, "start", PLAN).statusCode(200).body("state", equalTo("IN_PROGRESS"));
    }

    @Test
    void the_admin_of_the_institution_and_the_one_above_read_but_cannot_work() {
        voices.register();
        String complaint = received();

        await().untilAsserted(() -> new Desk(People.SULTRA_ADMIN).open(complaint).statusCode(200));
        new Desk(People.KENDARI_ADMIN).open(complaint).statusCode(200).body("allowed", hasSize(0))
                .body("unitName", equalTo("Dinas Perhubungan"));
        new Desk(People.KENDARI_ADMIN).post(complaint, "start", PLAN).statusCode(403);
        new Desk(People.KENDARI_ADMIN).list("?state=all").statusCode(200).body("total", greaterThanOrEqualTo(1));
    }

    @Test
    void a_secret_case_is_hidden_even_from_the_institution_above() {
        voices.register();
        String complaint = voices.assigned(UNIT, HandlingFixture.secretFile(Voices.ticket()));
        dishub.awaiting(complaint, "RECEIVED");
        dishub.awaitingNames(complaint);

        new Desk(People.SULTRA_ADMIN).open(complaint).statusCode(404);
        new Desk(People.KENDARI_ADMIN).open(complaint).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {People.PUPR_KENDARI, People.DISDIK_BEKASI})
    void another_unit_does_not_know_of_it(String officer) {
        String complaint = received();
        Desk other = new Desk(officer);

        other.open(complaint).statusCode(404);
        other.post(complaint, "start", PLAN).statusCode(404);
        other.post(complaint, "progress", Map.of("text", "Tiga lampu sudah diganti")).statusCode(404);
        other.answer(complaint).statusCode(404);
        other.list("?state=all&query=" + complaint).body("total", equalTo(0));
    }

    @Test
    void another_institution_s_admin_does_not_know_of_it() {
        new Desk(People.BEKASI_ADMIN).open(received()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "progress", "answer", "give-back"})
    void without_a_token_nothing_is_said_and_with_a_citizen_s_nothing_is_allowed(String command) {
        String path = "/api/cases/" + Ids.next() + "/" + command;

        given().contentType(ContentType.JSON).body(PLAN).post(path).then().statusCode(401);
        given().auth().oauth2("no-token").contentType(ContentType.JSON).body(PLAN).post(path).then().statusCode(401);
        new Desk(People.REPORTER).asking().contentType(ContentType.JSON).body(PLAN).post(path).then().statusCode(403);
    }

    @Test
    void reading_needs_a_token_of_an_officer() {
        given().get("/api/cases").then().statusCode(401);
        given().get("/api/cases/" + Ids.next()).then().statusCode(401);
        new Desk(People.REPORTER).list("").statusCode(403);
        new Desk(People.REPORTER).open(Ids.next().toString()).statusCode(403);
    }

    @Test
    void an_unknown_case_is_not_found() {
        dishub.open(Ids.next().toString()).statusCode(404).contentType("application/problem+json");
        dishub.post(Ids.next().toString(), "start", PLAN).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "start     | {}                                                        | plan          | required",
        "start     | {\"plan\":\"pendek\"}                                     | plan          | too-short",
        "start     | {\"plan\":\"Kami periksa kabel\",\"targetDate\":\"2020-01-01\"} | targetDate | in-past",
        "start     | {\"plan\":\"Kami periksa kabel\",\"targetDate\":\"2999-01-01\"} | targetDate | too-far",
        "start     | {\"plan\":\"Kami periksa kabel\",\"targetDate\":\"besok\"} | targetDate   | wrong-type",
        "start     | {\"plan\":\"Kami periksa kabel\",\"rencana\":1}           | rencana       | unknown",
        "progress  | {\"text\":\"Teks\\u0000 dengan karakter terlarang\"}      | text          | control-character",
        "answer    | {\"text\":\"Kurang dari tiga puluh huruf\"}               | text          | too-short",
        "answer    | {\"text\":\"Lampu sudah menyala kembali sejak tadi malam.\",\"evidence\":[\"\"]} | evidence | required",
        "give-back | {\"reason\":\"Bukan tugas kami\",\"suggestedUnit\":\"pemda:99/x\"} | suggestedUnit | unknown-code",
        "give-back | {\"reason\":\"\"}                                         | reason        | required"})
    void a_wrong_field_is_named_with_its_reason(String command, String body, String field, String code) {
        String complaint = received();

        dishub.post(complaint, command, body).statusCode(400).contentType("application/problem+json")
                .body("errors[0].field", equalTo(field)).body("errors[0].code", equalTo(code))
                .body("errors[0].message", not(blankOrNullString()));
        dishub.open(complaint).body("state", equalTo("RECEIVED")).body("history", hasSize(1));
    }

    @Test
    void a_wrong_field_is_called_by_its_name_in_the_language_of_the_asker() {
        String complaint = received();

        dishub.post(complaint, "start", Map.of("plan", "")).statusCode(400)
                .body("errors[0].message", equalTo("Rencana pekerjaan: Isian ini wajib diisi."));
        dishub.asking().header("Accept-Language", "en").contentType(ContentType.JSON).body(Map.of("reason", ""))
                .post("/api/cases/" + complaint + "/give-back").then().statusCode(400)
                .body("errors[0].message", equalTo("Reason: This field is required."));
    }

    @Test
    void an_answer_of_4001_characters_is_refused_and_one_of_4000_is_stored_whole() {
        String complaint = received();
        String telling = "Lampu nomor %d diganti. ";
        String longest = java.util.stream.IntStream.range(0, 200).mapToObj(telling::formatted)
                .collect(java.util.stream.Collectors.joining()).substring(0, 3999) + "x";

        dishub.post(complaint, "answer", Map.of("text", longest + "y")).statusCode(400)
                .body("errors[0].code", equalTo("too-long")).body("errors[0].message", containsString("4.000"));
        dishub.answer(complaint, longest).statusCode(200);
        dishub.open(complaint).body("history[0].text", equalTo(longest));
    }

    @Test
    void courtesy_is_no_answer_and_the_problem_says_so_in_the_language_of_the_asker() {
        String complaint = received();
        Map<String, String> thanks = Map.of("text", "Terima kasih atas laporannya, kami teruskan ke bidang terkait.");

        dishub.post(complaint, "answer", thanks).statusCode(409).body("refusal", equalTo("NOT_AN_ANSWER"))
                .body("detail", containsString("belum jawaban"));
        dishub.asking().header("Accept-Language", "en").contentType(ContentType.JSON).body(thanks)
                .post("/api/cases/" + complaint + "/answer").then().statusCode(409)
                .body("detail", containsString("not an answer yet"));
    }

    @Test
    void what_is_no_json_too_large_or_nothing_is_refused() {
        String complaint = received();

        dishub.post(complaint, "start", "{\"plan\":").statusCode(400).contentType("application/problem+json");
        dishub.post(complaint, "start", "\"teks\"").statusCode(400);
        dishub.asking().contentType(ContentType.JSON).post("/api/cases/" + complaint + "/start")
                .then().statusCode(400);
        dishub.asking().contentType(ContentType.TEXT).body("plan").post("/api/cases/" + complaint + "/start")
                .then().statusCode(415);
        dishub.post(complaint, "answer", Map.of("text", "x".repeat(300_000))).statusCode(413);
        dishub.open(complaint).body("state", equalTo("RECEIVED"));
    }

    @Test
    void what_is_not_possible_now_is_a_409() {
        String complaint = received();
        dishub.post(complaint, "progress", Map.of("text", "Tiga lampu sudah diganti")).statusCode(409)
                .body("refusal", equalTo("NOT_STARTED"));
        voices.register();
        dishub.awaitingNames(complaint);
        dishub.giveBack(complaint, "Bukan lampu jalan kota").statusCode(200)
                .body("state", equalTo("GIVEN_BACK"));
        dishub.post(complaint, "start", PLAN).statusCode(409).body("refusal", equalTo("GIVEN_BACK"));
    }

    @Test
    void the_same_key_carries_a_command_out_once_and_another_body_under_it_is_refused() {
        String complaint = received();
        dishub.post(complaint, "start", PLAN).statusCode(200);
        String key = Ids.next().toString();

        for (int attempt = 0; attempt < 3; attempt++) {
            progress(complaint, key, "Tiga lampu sudah diganti").statusCode(200).body("state", equalTo("IN_PROGRESS"));
        }
        progress(complaint, key, "Empat lampu sudah diganti").statusCode(400).body("errors[0].code", equalTo("key-reused"));

        dishub.open(complaint).body("history.findAll { it.kind == 'PROGRESS_POSTED' }", hasSize(1));
    }

    @Test
    void the_list_has_the_late_ones_first_and_finds_words() {
        String first = received();
        String ticket = dishub.open(first).extract().path("ticket");

        dishub.list("?state=new&query=" + ticket.toLowerCase(java.util.Locale.ROOT)).statusCode(200)
                .body("cases.id", hasItem(first)).body("total", equalTo(1));
        dishub.list("?state=new&query=100%25").body("total", equalTo(0));
        dishub.list("?state=open&page=99999").statusCode(200).body("cases", not(hasSize(0)));
        dishub.list("?state=besok").statusCode(400).body("errors[0].field", equalTo("state"));
        dishub.list("?page=0").statusCode(400).body("errors[0].code", equalTo("out-of-range"));
        dishub.list("?query=" + "x".repeat(101)).statusCode(400);

        TrainingTime.moveTo(Instant.parse(dishub.open(first).extract()
                .path("deadlines.find { it.clock == 'FIRST_RESPONSE' }.dueAt")).plusSeconds(60));
        dishub.list("").body("overdue", greaterThanOrEqualTo(1)).body("counts.NEW", greaterThanOrEqualTo(1));
    }

    private io.restassured.response.ValidatableResponse progress(String complaint, String key, String text) {
        return dishub.asking().header("Idempotency-Key", key).contentType(ContentType.JSON).body(Map.of("text", text))
                .post("/api/cases/" + complaint + "/progress").then();
    }

    private String received() {
        String complaint = voices.assigned(UNIT);
        dishub.awaiting(complaint, "RECEIVED");
        return complaint;
    }
}
