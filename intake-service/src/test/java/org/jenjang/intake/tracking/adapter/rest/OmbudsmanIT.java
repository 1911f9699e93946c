package org.jenjang.intake.tracking.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.intake.Officers;
import org.jenjang.intake.Reports;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OmbudsmanIT {

    private final KafkaProbe kafka = new KafkaProbe();
    private Reports.Filed filed;
    private Officers officers;

    @BeforeEach
    void file() {
        Officers.register(kafka);
        Map<String, Object> report = new HashMap<>(Reports.with("region", "74.71"));
        report.put("anonymous", true);
        report.put("contact", Map.of("name", "Siti Pelapor", "email", "siti@contoh.example"));
        filed = Reports.filed(report);
        officers = new Officers(kafka, filed).verify(false).disposeToKendari(false).miss(Clock.RESOLVE);
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void with_consent_and_once_it_is_handed_over_the_ombudsman_reads_it_and_nobody_else() {
        read(People.OMBUDSMAN).statusCode(404);
        takeThere();
        read(People.OMBUDSMAN).statusCode(404);
        officers.handOver();

        await().untilAsserted(() -> read(People.OMBUDSMAN)
                .statusCode(200)
                .body("reporter.name", equalTo("Siti Pelapor"))
                .body("reporter.email", equalTo("siti@contoh.example"))
                .body("complaint.ticket", equalTo(filed.ticket()))
                .body("complaint.narrative", equalTo(Reports.NARRATIVE))
                .body("complaint.timeline.type", hasItem("HANDED_OVER"))
                .body("additions.text", hasItem("Mohon diperiksa")));
        all(People.OMBUDSMAN).statusCode(200).body("ticket", hasItem(filed.ticket()));
        for (String stranger : List.of(
                People.NATIONAL_ADMIN, People.KENDARI_ADMIN, People.DISHUB_KENDARI, People.AUDITOR, People.REPORTER)) {
            read(stranger).statusCode(403);
            all(stranger).statusCode(403);
        }
        given().get("/api/ombudsman/cases/" + filed.ticket()).then().statusCode(401);
        given().get("/api/ombudsman/cases").then().statusCode(401);
    }

    @Test
    void without_consent_a_hand_over_opens_nothing() {
        officers.handOver();
        await().untilAsserted(() -> given().header("Jenjang-Pin", filed.pin())
                .get("/api/complaints/" + filed.ticket())
                .then()
                .body("ombudsman", equalTo(true)));

        read(People.OMBUDSMAN).statusCode(404);
        all(People.OMBUDSMAN).statusCode(200).body("ticket", not(hasItem(filed.ticket())));
    }

    @Test
    void a_ticket_that_is_none_is_not_found() {
        given().auth()
                .oauth2(Tokens.of(People.OMBUDSMAN))
                .get("/api/ombudsman/cases/JJ-FALSCH")
                .then()
                .statusCode(404);
    }

    @Test
    void the_page_asks_for_a_sign_in() {
        given().redirects()
                .follow(false)
                .get("/ombudsman/" + filed.ticket())
                .then()
                .statusCode(302);
    }

    private void takeThere() {
        await().untilAsserted(() -> given().header("Jenjang-Pin", filed.pin())
                .contentType(ContentType.JSON)
                .body(Map.of("resident", true, "concerned", true, "consent", true, "reason", "Mohon diperiksa"))
                .post("/api/complaints/" + filed.ticket() + "/ombudsman")
                .then()
                .statusCode(200));
    }

    private ValidatableResponse read(String person) {
        return given().auth()
                .oauth2(Tokens.of(person))
                .get("/api/ombudsman/cases/" + filed.ticket())
                .then();
    }

    private static ValidatableResponse all(String person) {
        return given().auth().oauth2(Tokens.of(person)).get("/api/ombudsman/cases").then();
    }
}
