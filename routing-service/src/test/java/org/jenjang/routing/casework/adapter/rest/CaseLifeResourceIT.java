package org.jenjang.routing.casework.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is done with a case more rarely. */
@QuarkusTest
class CaseLifeResourceIT {

    private static final String DISPOSE = """
            {"institution": "pemda:74.71", "classification": "COMPLAINT", "supervisory": false,
                "category": "perhubungan"}
            """;
    private static final String RECLASSIFY = """
            {"classification": "%s", "supervisory": %s, "category": "perhubungan", "reason": "Isinya berkata lain."}
            """;

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void what_a_reporter_tells_by_telephone_ends_the_hold() {
        String complaint = reports.filed();
        post(People.SULTRA_ADMIN, complaint, "completion", "{\"completion\": \"Di depan nomor 12.\"}").statusCode(409)
                .body("refusal", equalTo("NOT_ON_HOLD")).body("state", equalTo("AT_DESK"))
                .body("allowed", hasItem("DISPOSE"));

        post(People.SULTRA_ADMIN, complaint, "hold", "{\"questions\": [\"Di depan nomor berapa?\"]}").statusCode(200)
                .body("allowed", hasItem("COMPLETE"));
        post(People.SULTRA_ADMIN, complaint, "completion", "{\"completion\": \"Di depan nomor 12.\"}").statusCode(200)
                .body("state", equalTo("AT_DESK"));
    }

    @Test
    void a_report_follows_another_one_but_no_chain_is_made() {
        String first = reports.filed();
        String second = reports.filed();
        String third = reports.filed();
        String ticket = Reports.read(first, People.SULTRA_ADMIN).extract().path("ticket");

        link(second, ticket).statusCode(200).body("state", equalTo("LINKED")).body("allowed", contains("UNLINK"));
        Reports.read(second, People.SULTRA_ADMIN).body("links.parent", equalTo(ticket));
        link(third, second).statusCode(409).body("refusal", equalTo("PARENT_FOLLOWS_ANOTHER"))
                .body("parent", equalTo(ticket));
        link(first, third).statusCode(409).body("refusal", equalTo("FOLLOWED_BY_OTHERS"));
        link(third, third).statusCode(409).body("refusal", equalTo("FOLLOWS_ITSELF"));

        post(People.SULTRA_ADMIN, second, "unlink", "{\"reason\": \"Ternyata jalan yang lain.\"}").statusCode(200)
                .body("state", equalTo("AT_DESK")).body("allowed", hasItem("DISPOSE"));
        Reports.read(second, People.SULTRA_ADMIN).body("links.parent", nullValue());
    }

    @Test
    void a_report_that_one_may_not_see_cannot_be_followed() {
        String mine = reports.filed();
        String hidden = reports.filed(Reports.file("32.75", false, true), "pemda:32.75");

        link(mine, hidden).statusCode(400).body("errors.field", contains("parent"));
        link(mine, reports.filed(Reports.file("74.71", false, true), null)).statusCode(409)
                .body("refusal", equalTo("CANNOT_BE_LINKED"));
    }

    @Test
    void only_misuse_of_power_may_lengthen_the_time() {
        String complaint = reports.filedFor("pemda:74.71");

        reclassify(complaint, "INFORMATION_REQUEST", false).statusCode(200);
        Reports.read(complaint, People.KENDARI_ADMIN)
                .body("deadlines.find { it.clock == 'RESOLVE' }.days", equalTo(5));
        reclassify(complaint, "COMPLAINT", false).statusCode(409).body("refusal", equalTo("WOULD_LENGTHEN"));
        reclassify(complaint, "COMPLAINT", true).statusCode(200).body("state", equalTo("WITH_UNIT"))
                .body("holder.unit", equalTo("pemda:74.71/inspektorat"));
        Reports.read(complaint, People.KENDARI_ADMIN).body("file.narrative", nullValue())
                .body("deadlines.find { it.clock == 'RESOLVE' }.days", equalTo(60));
    }

    @Test
    void who_was_named_to_help_reads_the_case_and_decides_nothing() {
        String complaint = arbitrated(false);

        Reports.read(complaint, People.BEKASI_ADMIN).statusCode(200).body("allowed", empty());
        given().auth().oauth2(Tokens.of(People.BEKASI_ADMIN)).queryParam("query", complaint).get("/api/cases").then()
                .body("cases.id", contains(complaint));
        post(People.BEKASI_ADMIN, complaint, "archive", "{\"reason\": \"TEST\", \"explanation\": \"Hanya uji coba.\"}")
                .statusCode(409).body("refusal", equalTo("NOT_YOUR_TURN"));
        for (String stranger : List.of(People.JABAR_ADMIN, People.KONAWE_SELATAN_ADMIN, People.DISDIK_BEKASI)) {
            Reports.read(complaint, stranger).statusCode(404);
        }

        post(People.KENDARI_ADMIN, complaint, "archive", "{\"reason\": \"TEST\", \"explanation\": \"Hanya uji coba.\"}")
                .statusCode(200);
        Reports.read(complaint, People.BEKASI_ADMIN).statusCode(404);
        given().auth().oauth2(Tokens.of(People.BEKASI_ADMIN)).queryParam("query", complaint).get("/api/cases").then()
                .body("cases", empty());
    }

    @Test
    void who_was_named_to_help_with_a_restricted_case_reads_that_too_and_the_office_above_him_does_not() {
        String complaint = arbitrated(true);

        Reports.read(complaint, People.BEKASI_ADMIN).statusCode(200).body("file.secret", equalTo(true));
        Reports.read(complaint, People.JABAR_ADMIN).statusCode(404);
        Reports.read(complaint, People.KONAWE_SELATAN_ADMIN).statusCode(404);
    }

    /** Returned once, and handed to the same institution again: the province names it, and another one to help. */
    private String arbitrated(boolean secret) {
        String complaint = reports.filed(Reports.file("74.71", false, secret), null);
        post(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE).statusCode(200);
        Reports.read(complaint, People.BEKASI_ADMIN).statusCode(404);
        post(People.KENDARI_ADMIN, complaint, "return",
                "{\"reason\": \"Bukan jalan kota.\", \"suggestion\": \"pemda:74\"}").statusCode(200);
        post(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE).statusCode(200)
                .body("state", equalTo("IN_ARBITRATION"));
        post(People.SULTRA_ADMIN, complaint, "arbitration", """
                {"lead": "pemda:74.71", "helpers": ["pemda:32.75"], "reason": "Aset kota, dibantu yang lain."}
                """).statusCode(200);
        return complaint;
    }

    @Test
    void danger_is_marked_once_and_met_by_acting() {
        String complaint = reports.filed();
        String body = "{\"reason\": \"Tiang listrik hampir roboh.\"}";

        post(People.SULTRA_ADMIN, complaint, "emergency", body).statusCode(200);
        post(People.SULTRA_ADMIN, complaint, "emergency", body).statusCode(409)
                .body("refusal", equalTo("EMERGENCY_ALREADY"));
        post(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE).statusCode(200);
        Reports.read(complaint, People.KENDARI_ADMIN).body("emergency", equalTo(true))
                .body("deadlines.find { it.clock == 'EMERGENCY' }.state", equalTo("DONE"));
    }

    @Test
    void a_closed_case_is_reviewed_and_opened_again() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        Holder unit = new Holder("lembaga:bpbatam", "lembaga:bpbatam/pertanahan", Tier.NATIONAL);
        post(People.NATIONAL_ADMIN, complaint, "review", "{\"passed\": true}").statusCode(409)
                .body("refusal", equalTo("NOT_CLOSED"));
        reports.say(complaint, new AnsweredEvent.Answered(1, unit, 1, "Sudah diperbaiki kemarin.", List.of()),
                Tier.NATIONAL);
        reports.say(complaint, new SubmittedEvent.AnswerAccepted(1, 4, null));
        Reports.awaitState(complaint, "CLOSED");

        post(People.NATIONAL_ADMIN, complaint, "review", "{\"passed\": true}").statusCode(200)
                .body("state", equalTo("CLOSED"));
        post(People.NATIONAL_ADMIN, complaint, "review",
                "{\"passed\": false, \"note\": \"Tidak menjawab pertanyaan.\"}").statusCode(200)
                .body("state", equalTo("WITH_UNIT"));
        post(People.NATIONAL_ADMIN, complaint, "reopening", "{\"reason\": \"Ada bukti baru.\"}").statusCode(409)
                .body("refusal", equalTo("NOT_CLOSED")).body("state", equalTo("WITH_UNIT"));
    }

    /** Two people at the same desk pass the same report on: one of them does, and the other is told how things stand. */
    @RepeatedTest(5)
    void of_two_who_act_at_once_one_wins_and_the_other_learns_how_the_case_stands_now() throws Exception {
        String complaint = reports.filed();
        List<Response> answers = atOnce(
                () -> send(People.SULTRA_ADMIN, complaint, "disposition", DISPOSE),
                () -> send(People.NATIONAL_ADMIN, complaint, "disposition", DISPOSE));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        Response loser = answers.stream().filter(answer -> answer.statusCode() == 409).findFirst().orElseThrow();
        assertThat(loser.<String>path("state")).isEqualTo("WITH_INSTITUTION");
        assertThat(loser.<List<String>>path("allowed")).doesNotContain("DISPOSE");
        Reports.read(complaint, People.NATIONAL_ADMIN).body("disposition", equalTo(1));
    }

    private static List<Response> atOnce(Callable<Response> one, Callable<Response> other) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : people.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static ValidatableResponse link(String complaint, String parent) {
        return post(People.SULTRA_ADMIN, complaint, "link", "{\"parent\": \"" + parent + "\"}");
    }

    private static ValidatableResponse reclassify(String complaint, String classification, boolean supervisory) {
        return post(People.KENDARI_ADMIN, complaint, "reclassification",
                RECLASSIFY.formatted(classification, supervisory));
    }

    private static ValidatableResponse post(String person, String complaint, String step, String body) {
        return send(person, complaint, step, body).then();
    }

    private static Response send(String person, String complaint, String step, String body) {
        return given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).body(body)
                .post("/api/cases/" + complaint + "/" + step);
    }
}
