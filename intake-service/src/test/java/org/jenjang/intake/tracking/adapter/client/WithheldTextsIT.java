package org.jenjang.intake.tracking.adapter.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.intake.AnswerDesk;
import org.jenjang.intake.Browser;
import org.jenjang.intake.IntakeDatabase;
import org.jenjang.intake.Officers;
import org.jenjang.intake.Reports;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.ToldDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a secret report no event carries what officers write; its reporter reads it all the same, and nobody else. */
@QuarkusTest
class WithheldTextsIT {

    private static final String PLAN = "Kami periksa pembukuan desa itu besok";
    private static final String ANSWER = "Kepala desa sudah kami panggil; hubungi 081234567890 bila diganggu.";
    private static final String SAID = """
            {"texts": [{"event": 1, "answer": 0, "text": "%s"}, {"event": 2, "answer": 1, "text": "%s"}], "later": 1}
            """.formatted(PLAN, ANSWER);

    @TestHTTPResource("/")
    URI site;

    @Inject
    IntakeDatabase database;

    private final KafkaProbe kafka = new KafkaProbe();
    private Reports.Filed filed;
    private Officers officers;

    @BeforeEach
    void answeredInSecret() {
        Officers.register(kafka);
        filed = given().auth().oauth2(Tokens.of(People.REPORTER)).contentType(ContentType.JSON)
                .body(secret()).post("/api/complaints").then().statusCode(201).extract().as(Reports.Filed.class);
        officers = new Officers(kafka, filed).verify(false).disposeToKendari(false).answerInSecret(1);
        await().untilAsserted(() -> byPin().body("status", equalTo("ANSWERED")));
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void the_reporter_reads_them_with_his_pin_and_with_his_account() {
        answeredWith(ANSWER, SAID);

        for (ValidatableResponse seen : List.of(byPin(), by(People.REPORTER))) {
            seen.statusCode(200).header("Cache-Control", containsString("no-store"))
                    .body("answer.text", equalTo(ANSWER))
                    .body("incomplete", equalTo(false))
                    .body("timeline.find { it.type == 'WORK_STARTED' }.detail", equalTo(PLAN))
                    .body("timeline.find { it.type == 'ANSWERED' }.detail", equalTo(ANSWER));
        }
        assertThat(page().text()).contains(PLAN, ANSWER).doesNotContain("belum dapat ditampilkan");
    }

    @Test
    void nobody_else_reads_them_and_nothing_keeps_them() {
        answeredWith(ANSWER, SAID);

        by(People.KENDARI_ADMIN).statusCode(404).body(not(containsString(ANSWER)));
        given().get("/api/complaints/" + filed.ticket()).then().statusCode(401);
        given().header("Jenjang-Pin", filed.pin().equals("00000000") ? "00000001" : "00000000")
                .get("/api/complaints/" + filed.ticket()).then().statusCode(404);
        assertThat(new Browser(site).get("/lacak/" + filed.ticket()).text()).doesNotContain(ANSWER);
        for (String table : List.of("complaint", "vault_report", "outbox", "tracked_case", "timeline_line")) {
            assertThat(database.dump(table)).as(table).doesNotContain(ANSWER).doesNotContain(PLAN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ToldDesk.BROKEN, ToldDesk.SILENT, "{\"texts\": \"rubbish\"}", "{\"texts\": []}"})
    void while_they_cannot_be_had_that_is_said_and_the_rest_is_shown(String trouble) {
        desk(trouble);
        Instant begin = Instant.now();

        byPin().statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("answer.number", equalTo(1))
                .body("answer.text", nullValue())
                .body("incomplete", equalTo(true))
                .body("timeline.type", hasItem("ANSWERED"));
        // Far less than a client's own patience; a busy machine takes some seconds for itself.
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(page().text()).contains("Jawaban sudah ada, tetapi saat ini belum dapat ditampilkan",
                "Sebagian tulisan petugas saat ini belum dapat ditampilkan", "Dinas Perhubungan Kota Kendari",
                "Apakah masalahnya sudah selesai?");
    }

    @Test
    void of_several_answers_the_newest_is_the_answer_and_a_missing_one_is_said_to_be_missing() {
        officers.answerInSecret(2);
        await().untilAsserted(() -> byPin().body("answer.number", equalTo(2)));
        answeredWith("Uangnya sudah dikembalikan ke kas desa.",
                "{\"texts\": [{\"event\": 4, \"answer\": 2, \"text\": \"Uangnya sudah dikembalikan ke kas desa.\"}]}");

        byPin().body("answer.text", equalTo("Uangnya sudah dikembalikan ke kas desa."))
                .body("incomplete", equalTo(true))
                .body("timeline.findAll { it.type == 'ANSWERED' && it.detail }", hasSize(1));
    }

    @Test
    void what_an_event_has_told_is_not_asked_for() {
        Reports.Filed open = Reports.filed(Reports.with("region", "74.71"));
        desk(open, ToldDesk.BROKEN);
        new Officers(kafka, open).verify(false).disposeToKendari(false).startWork().answer(1, "Lampu sudah kami ganti.");

        await().untilAsserted(() -> given().header("Jenjang-Pin", open.pin()).get("/api/complaints/" + open.ticket()).then()
                .body("answer.text", equalTo("Lampu sudah kami ganti.")).body("incomplete", equalTo(false)));
    }

    private static Map<String, Object> secret() {
        Map<String, Object> report = Reports.with("secret", true);
        report.put("region", "74.71");
        return report;
    }

    /** The desk says it from now on; the first time it is asked it may be too slow to be heard. */
    private void answeredWith(String answer, String says) {
        desk(says);
        await().untilAsserted(() -> byPin().body("answer.text", equalTo(answer)));
    }

    private void desk(String says) {
        desk(filed, says);
    }

    private static void desk(Reports.Filed about, String says) {
        AnswerDesk.says(about.id(), says);
    }

    private ValidatableResponse byPin() {
        return given().header("Jenjang-Pin", filed.pin()).get("/api/complaints/" + filed.ticket()).then();
    }

    private ValidatableResponse by(String person) {
        return given().auth().oauth2(Tokens.of(person)).get("/api/complaints/" + filed.ticket()).then();
    }

    private Browser.Page page() {
        Browser browser = new Browser(site);
        browser.get("/lacak").submit("/lacak", Map.of("ticket", filed.ticket(), "pin", filed.pin()));
        return browser.get("/lacak/" + filed.ticket());
    }
}
