package org.jenjang.routing.casework.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CaseResourceIT {

    private static final String DISPOSE = """
            {"institution": "pemda:74.71", "classification": "COMPLAINT", "supervisory": false, "category":
                "perhubungan"}
            """;
    private static final String RETURN = """
            {"reason": "Bukan jalan kota, melainkan jalan provinsi.", "suggestion": "pemda:74"}
            """;
    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_case_goes_from_the_desk_to_a_city_to_its_unit_and_back() {
        String complaint = reports.filed();

        post(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE).statusCode(200)
                .body("state", equalTo("WITH_INSTITUTION"))
                .body("holder.institutionName", equalTo("Pemerintah Kota Kendari"))
                .body("disposition", equalTo(1))
                .body("allowed", empty());
        Reports.read(complaint, People.KENDARI_ADMIN).body("allowed", contains("ASSIGN", "RETURN", "HOLD", "ARCHIVE", "RECLASSIFY", "LINK", "MARK_EMERGENCY"));

        post(People.KENDARI_ADMIN, complaint, "return", RETURN).statusCode(200).body("state", equalTo("AT_DESK"));
        Reports.read(complaint, People.SULTRA_ADMIN)
                .body("returns.suggestion", contains("pemda:74"))
                .body("returns[0].from.institution", equalTo("pemda:74.71"));

        post(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE.replace("74.71", "74.05")).statusCode(200)
                .body("disposition", equalTo(2));
        post(People.KONAWE_SELATAN_ADMIN, complaint, "return", RETURN).statusCode(200)
                .body("state", equalTo("IN_ARBITRATION")).body("holder.institution", equalTo("pemda:74"));
        post(People.SULTRA_ADMIN, complaint, "arbitration",
                "{\"lead\": \"pemda:74.71\", \"reason\": \"Tercatat sebagai aset kota.\"}").statusCode(200);
        post(People.KENDARI_ADMIN, complaint, "return", RETURN).statusCode(409)
                .body("refusal", equalTo("RETURN_FORBIDDEN"));
        post(People.KENDARI_ADMIN, complaint, "assignment", "{\"unit\": \"pemda:74.71/dishub\", \"note\": \"Segera\"}")
                .statusCode(200).body("state", equalTo("WITH_UNIT"))
                        .body("holder.unitName", equalTo("Dinas Perhubungan"));
        Reports.read(complaint, People.DISHUB_KENDARI).statusCode(200).body("allowed", empty())
                .body("history.kind", hasItems("OPENED", "VERIFIED", "DISPOSED", "RETURNED", "ARBITRATION_DECIDED", "ASSIGNED"));
        assertThat(reports.heard(complaint)).extracting(IncomingEvent::sequence).doesNotHaveDuplicates();
    }

    @Test
    void a_case_can_be_asked_for_by_its_ticket() {
        String complaint = reports.filed();
        String ticket = Reports.read(complaint, People.SULTRA_ADMIN).extract().path("ticket");

        Reports.read(ticket, People.SULTRA_ADMIN).statusCode(200).body("id", equalTo(complaint));
    }

    @Test
    void an_institution_asks_the_reporter_and_the_clocks_stand_still() {
        String complaint = reports.filedFor("pemda:74.71");

        post(People.KENDARI_ADMIN, complaint, "hold", "{\"questions\": [\"Di depan nomor berapa?\", \" \"]}")
                .statusCode(200).body("state", equalTo("ON_HOLD"));
        Reports.read(complaint, People.KENDARI_ADMIN)
                .body("deadlines.find { it.clock == 'RESOLVE' }.state", equalTo("PAUSED"))
                .body("deadlines.find { it.clock == 'REPORTER_COMPLETION' }.days", equalTo(30));
        post(People.KENDARI_ADMIN, complaint, "hold", "{\"questions\": [\"Di mana?\"]}").statusCode(409)
                .body("refusal", equalTo("ON_HOLD"));
    }

    @Test
    void a_report_is_archived_with_a_reason() {
        String complaint = reports.filed();
        post(People.SULTRA_ADMIN, complaint, "archive",
                "{\"reason\": \"SUB_JUDICE\", \"explanation\": \"Perkara ini sedang diperiksa pengadilan.\"}")
                .statusCode(200).body("state", equalTo("ARCHIVED"));
        post(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE).statusCode(409).body("refusal", equalTo("OVER"));
    }

    @Test
    void a_refusal_says_why_in_the_language_of_the_asker() {
        String complaint = reports.filedFor("pemda:74.71");

        post(People.NATIONAL_ADMIN, complaint, "disposition", DISPOSE).statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:jenjang:problem:not-at-a-desk"))
                        .body("detail", containsString("sudah diteruskan"));
        as(People.NATIONAL_ADMIN).header("Accept-Language", "en").body(DISPOSE).post(path(complaint, "disposition"))
                .then()
                .statusCode(409).body("detail", containsString("already been passed on"));
        post(People.KENDARI_ADMIN, complaint, "assignment", "{\"unit\": \"pemda:74/dishub\"}").statusCode(409)
                .body("refusal", equalTo("UNIT_NOT_IN_OFFICE"));
        post(People.KENDARI_ADMIN, complaint, "return",
                "{\"reason\": \"Bukan urusan kami.\", \"suggestion\": \"pemda:74.71\"}").statusCode(409)
                .body("refusal", equalTo("SUGGESTS_ITSELF"));
    }

    @Test
    void the_same_key_carries_a_command_out_once() {
        String complaint = reports.filedFor("pemda:74.71");
        String key = UUID.randomUUID().toString();
        String body = "{\"unit\": \"pemda:74.71/dishub\"}";

        for (int i = 0; i < 2; i++) {
            as(People.KENDARI_ADMIN).header("Idempotency-Key", key).body(body).post(path(complaint, "assignment"))
                    .then()
                    .statusCode(200).body("state", equalTo("WITH_UNIT"));
        }
        as(People.KENDARI_ADMIN).header("Idempotency-Key", key).body("{\"unit\": \"pemda:74.71/pupr\"}")
                .post(path(complaint, "assignment")).then().statusCode(400)
                        .body("errors.field", contains("Idempotency-Key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disposition", "assignment", "return", "hold", "archive", "completion", "arbitration",
        "link", "unlink", "reclassification", "emergency", "review", "reopening"})
    void nobody_changes_a_case_without_a_token_or_with_another_role(String action) {
        String path = path(Ids.next().toString(), action);

        given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        for (String person : List.of(People.REPORTER, People.DISHUB_KENDARI, People.AUDITOR)) {
            as(person).body("{}").post(path).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"disposition", "assignment", "return", "hold", "archive", "completion", "arbitration",
        "link", "unlink", "reclassification", "emergency", "review", "reopening"})
    void a_case_that_is_not_there_or_not_ones_own_is_not_found(String action) {
        String complaint = reports.filedFor("pemda:74.71");

        int hidden = action.equals("reopening") ? 403 : 404;
        as(People.NATIONAL_ADMIN).body("{}").post(path(Ids.next().toString(), action)).then().statusCode(404);
        as(People.BEKASI_ADMIN).body("{}").post(path(complaint, action)).then().statusCode(hidden);
        as(People.JABAR_ADMIN).body("{}").post(path(complaint, action)).then().statusCode(hidden);
    }

    @Test
    void the_tier_above_may_read_and_not_route() {
        String complaint = reports.filedFor("pemda:74.71");

        Reports.read(complaint, People.SULTRA_ADMIN).statusCode(200).body("allowed", empty());
        post(People.SULTRA_ADMIN, complaint, "assignment", "{\"unit\": \"pemda:74.71/dishub\"}").statusCode(409)
                .body("refusal", equalTo("NOT_YOUR_TURN")).body("state", equalTo("WITH_INSTITUTION")).body("allowed", empty());
        Reports.read(complaint, People.BEKASI_ADMIN).statusCode(404);
        Reports.read(complaint, People.PUPR_KENDARI).statusCode(404);
        Reports.read(complaint, People.REPORTER).statusCode(403);
        given().get("/api/cases/" + complaint).then().statusCode(401);
    }

    @Test
    void a_restricted_report_is_hidden_from_the_tier_above() {
        String complaint = reports.filed(Reports.file("74.71", true, false), "pemda:74.71");

        Reports.read(complaint, People.SULTRA_ADMIN).statusCode(404);
        Reports.read(complaint, People.KENDARI_ADMIN).statusCode(200).body("file.title", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "disposition|{}|institution,classification,supervisory,category",
        "disposition|{\"institution\": \"pemda:99\", \"classification\": \"COMPLAINT\", \"supervisory\": false, \"category\": \"corona\"}|institution,category",
        "disposition|{\"classification\": \"SHOUT\"}|classification",
        "assignment|{\"unit\": \"none\"}|unit",
        "assignment|{\"unit\": \"pemda:74.71/dishub\", \"units\": 1}|units",
        "return|{\"reason\": \"pendek\", \"suggestion\": \"\"}|reason,suggestion",
        "hold|{\"questions\": []}|questions",
        "hold|{\"questions\": \"Di mana?\"}|questions",
        "hold|{\"questions\": [\"a bcd\", \"b bcd\", \"c bcd\", \"d bcd\", \"e bcd\", \"f bcd\"]}|questions",
        "assignment|{\"unit\": \"pemda:74.71/dishub\", \"helpers\": [\"none\"]}|helpers",
        "completion|{\"completion\": \"pendek\"}|completion",
        "arbitration|{\"lead\": \"none\", \"helpers\": [\"none\"]}|lead,helpers,reason",
        "link|{}|parent",
        "link|{\"parent\": \"JJ-0000\"}|parent",
        "unlink|{}|reason",
        "reclassification|{}|classification,supervisory,category,reason",
        "emergency|{\"reason\": \"\"}|reason",
        "review|{\"passed\": false}|note",
        "reopening|{}|reason",
        "archive|{\"reason\": null, \"explanation\": \"ada \\u0007 bel di sini\"}|reason,explanation"
    })
    void what_is_wrong_with_a_request_is_said_field_by_field(String action, String body, String fields) {
        String complaint = reports.filedFor("pemda:74.71");

        post(People.NATIONAL_ADMIN, complaint, action, body).statusCode(400)
                .contentType("application/problem+json").body("errors.field", hasItems(fields.split(",")));
    }

    @Test
    void what_is_no_json_or_too_large_is_refused() {
        String complaint = reports.filedFor("pemda:74.71");

        post(People.KENDARI_ADMIN, complaint, "assignment", "{\"unit\": ").statusCode(400);
        post(People.KENDARI_ADMIN, complaint, "assignment", "").statusCode(400);
        post(People.KENDARI_ADMIN, complaint, "assignment", "{\"unit\": \"" + "x".repeat(300_000) + "\"}")
                .statusCode(413);
        post(People.KENDARI_ADMIN, complaint, "return",
                "{\"reason\": \"" + "x".repeat(1001) + "\", \"suggestion\": \"pemda:74\"}").statusCode(400)
                .body("errors.code", contains("too-long"));
    }

    @Test
    void queues_hold_what_waits_and_nothing_of_others() {
        String atDesk = reports.filed();
        String withCity = reports.filedFor("pemda:74.71");

        list(People.SULTRA_ADMIN, Map.of("queue", "desk", "query", atDesk)).body("cases.id", contains(atDesk));
        list(People.KENDARI_ADMIN, Map.of("queue", "institution", "query", withCity))
                .body("cases.id", contains(withCity));
        list(People.SULTRA_ADMIN, Map.of("queue", "all", "query", withCity)).body("cases.id", contains(withCity));
        list(People.KENDARI_ADMIN, Map.of("queue", "desk", "query", atDesk)).body("cases", empty());
        list(People.BEKASI_ADMIN, Map.of("query", withCity)).body("cases", empty()).body("pages", equalTo(1));
        list(People.NATIONAL_ADMIN, Map.of("query", "lampu jalan")).body("cases.id", hasItem(withCity));
        list(People.NATIONAL_ADMIN, Map.of("query", "%")).body("cases.id", not(hasItem(withCity)));
    }

    @Test
    void a_queue_is_asked_for_properly() {
        as(People.SULTRA_ADMIN).get("/api/cases?queue=other").then().statusCode(400)
                .body("errors.field", contains("queue"));
        as(People.SULTRA_ADMIN).get("/api/cases?page=0").then().statusCode(400).body("errors.field", contains("page"));
        given().get("/api/cases").then().statusCode(401);
        as(People.DISHUB_KENDARI).get("/api/cases").then().statusCode(403);
    }

    private static ValidatableResponse list(String person, Map<String, String> query) {
        return as(person).queryParams(query).get("/api/cases").then().statusCode(200);
    }

    private static ValidatableResponse post(String person, String complaint, String action, String body) {
        return as(person).body(body).post(path(complaint, action)).then();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON);
    }

    private static String path(String complaint, String action) {
        return "/api/cases/" + complaint + "/" + action;
    }
}
