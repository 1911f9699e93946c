package org.jenjang.intake.submission.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.intake.IntakeDatabase;
import org.jenjang.intake.Officers;
import org.jenjang.intake.Reports;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class FilingIT {

    @Inject
    IntakeDatabase database;

    @Test
    void a_filed_report_has_a_ticket_and_a_pin() {
        Reports.file(Reports.least())
                .statusCode(201)
                .header("Location", containsString("/api/complaints/JJ-"))
                .body("ticket", matchesPattern("JJ-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]"))
                .body("pin", matchesPattern("[0-9]{8}"))
                .body("url", not(containsString("pin")));
    }

    @Test
    void a_report_of_danger_says_so_at_once_and_to_the_desk_too() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            Reports.Filed filed = Reports.filed(Reports.with("title", "Anak kesetrum tiang lampu di pasar"));

            assertThat(filed.danger()).isTrue();
            assertThat(Reports.filed().danger()).isFalse();
            await().untilAsserted(() -> assertThat(care(kafka, filed)).isEqualTo(new Care(true, List.of())));
        }
    }

    @Test
    void the_desk_is_told_whom_the_reporter_wants_kept_away() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            Officers.register(kafka);
            kafka.awaitHeard(Topics.INSTITUTIONS);
            await().untilAsserted(() -> Reports.file(Reports.with("doNotRouteTo", List.of("pemda:99.99")))
                    .statusCode(400)
                    .body("errors[0].field", equalTo("doNotRouteTo")));
            Reports.Filed filed = Reports.filed(Reports.with("doNotRouteTo", List.of("pemda:74.71/dishub")));

            await().untilAsserted(() ->
                    assertThat(care(kafka, filed)).isEqualTo(new Care(false, List.of("pemda:74.71/dishub"))));
        }
    }

    private static Care care(KafkaProbe kafka, Reports.Filed filed) {
        return kafka.heardAbout(filed.id(), "complaint.submitted").stream()
                .map(event -> EventCodec.readComplaintEvent(event.type(), event.payload()).orElseThrow())
                .map(SubmittedEvent.Submitted.class::cast)
                .map(SubmittedEvent.Submitted::care)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong, the field that is named, and a word of the sentence in both languages. */
    static Stream<Arguments> badInputs() {
        return Stream.of(
                Arguments.of(Map.of("title", ""), "title", "wajib", "required"),
                Arguments.of(Map.of("title", "x".repeat(151)), "title", "maksimal 150", "at most 150"),
                Arguments.of(Map.of("narrative", ""), "narrative", "wajib", "required"),
                Arguments.of(Map.of("narrative", "y".repeat(6_000)), "narrative", "maksimal 4.000", "at most 4,000"),
                Arguments.of(
                        Map.of("narrative", "teks dengan nol di dalamnya \u0000 dan seterusnya"),
                        "narrative",
                        "tidak",
                        "not allowed"),
                Arguments.of(Map.of("region", "99.99"), "region", "daftar", "list"),
                Arguments.of(Map.of("category", "tidak-ada"), "category", "daftar", "list"),
                Arguments.of(Map.of("category", "corona"), "category", "daftar", "list"),
                Arguments.of(Map.of("incidentDate", "2999-01-01"), "incidentDate", "masa depan", "future"),
                Arguments.of(Map.of("incidentDate", "kemarin"), "incidentDate", "", "form"),
                Arguments.of(Map.of("institution", "kl:../etc"), "institution", "daftar", "list"),
                Arguments.of(Map.of("contact", Map.of("email", "bukan-surel")), "contact.email", "surel", "e-mail"),
                Arguments.of(Map.of("contact", Map.of("nik", "123")), "contact.nik", "16", "16"),
                Arguments.of(Map.of("hantu", "x"), "hantu", "", "not known"),
                Arguments.of(Map.of("contact", Map.of("hantu", "x")), "contact.hantu", "", "not known"),
                Arguments.of(Map.of("anonymous", "mungkin"), "anonymous", "", "form"));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void bad_input_is_named_in_both_languages_and_nothing_is_stored(
            Map<String, Object> wrong, String field, String indonesian, String english) {
        Map<String, Object> report = Reports.least();
        report.putAll(wrong);
        long before = database.count("complaint");

        problem(report, "id")
                .body("errors.field", hasItem(field))
                .body("errors.message", hasItem(containsString(indonesian)));
        problem(report, "en")
                .body("errors.field", hasItem(field))
                .body("errors.message", hasItem(containsString(english)));

        assertThat(database.count("complaint")).isEqualTo(before);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        problem(Map.of("title", "x", "region", "00", "incidentDate", "2999-12-31"), "id")
                .body("errors.field", equalTo(List.of("title", "narrative", "region", "incidentDate")));
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        given().contentType(ContentType.JSON)
                .body("{\"title\":")
                .post("/api/complaints")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.JSON)
                .body("")
                .post("/api/complaints")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("[]")
                .post("/api/complaints")
                .then()
                .statusCode(400);
        given().contentType(ContentType.TEXT)
                .body("halo")
                .post("/api/complaints")
                .then()
                .statusCode(415);
    }

    @Test
    void two_megabytes_of_json_are_refused_in_both_languages() {
        String body = "{\"title\":\"" + Reports.TITLE + "\",\"narrative\":\"" + "z".repeat(2_000_000) + "\"}";

        given().contentType(ContentType.JSON)
                .header("Accept-Language", "id")
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("batas"));
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(body)
                .post("/api/complaints")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("detail", containsString("limit"));
    }

    @Test
    void the_longest_narrative_is_stored_whole() {
        String longest = "é".repeat(3_999) + "!";
        Reports.Filed filed = Reports.filed(Reports.with("narrative", longest));

        given().header("Jenjang-Pin", filed.pin())
                .get("/api/complaints/" + filed.ticket())
                .then()
                .statusCode(200)
                .body("narrative", equalTo(longest));
    }

    @Test
    void the_same_key_and_body_give_the_same_ticket_and_pin() {
        String key = UUID.randomUUID().toString();
        Reports.Filed first =
                keyed(key, Reports.least()).statusCode(201).extract().as(Reports.Filed.class);
        Reports.Filed again =
                keyed(key, Reports.least()).statusCode(201).extract().as(Reports.Filed.class);

        assertThat(again).isEqualTo(first);
        assertThat(database.count("complaint where ticket = '" + first.ticket() + "'"))
                .isEqualTo(1);
        assertThat(database.count("outbox where aggregateid = '" + first.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        keyed(key, Reports.least()).statusCode(201);
        long before = database.count("complaint");

        keyed(key, Reports.with("place", "Pasar Baru"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("Idempotency-Key"))
                .body("errors[0].code", equalTo("key-reused"));
        keyed("ada spasi", Reports.least()).statusCode(400).body("errors[0].code", equalTo("key-malformed"));

        assertThat(database.count("complaint")).isEqualTo(before);
    }

    @Test
    void only_clerks_and_partner_systems_may_say_by_which_way_a_report_came() {
        Map<String, Object> letter = Reports.with("channel", "MANUAL_ENTRY");
        letter.put("receivedAt", TrainingTime.now().minusSeconds(86_400).toString());

        Reports.file(letter).statusCode(401);
        as(People.REPORTER, letter).statusCode(403);
        as(People.DISHUB_KENDARI, letter).statusCode(403);
        as(People.NATIONAL_ADMIN, letter).statusCode(201);
        as(People.KENDARI_ADMIN, letter).statusCode(201);
        as(People.NATIONAL_ADMIN, Reports.with("receivedAt", "2999-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors.field", everyItem(equalTo("receivedAt")));
    }

    private static ValidatableResponse as(String person, Map<String, Object> report) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/complaints")
                .then();
    }

    private static ValidatableResponse keyed(String key, Map<String, Object> report) {
        return given().header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/complaints")
                .then();
    }

    private static ValidatableResponse problem(Map<String, Object> report, String language) {
        return given().header("Accept-Language", language)
                .contentType(ContentType.JSON)
                .body(report)
                .post("/api/complaints")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
