package org.jenjang.routing.suggestion.adapter.db;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.suggestion.app.HappenedCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What persons decide about a case is known to whoever asks next; each test has words of its own, which nobody else uses. */
@QuarkusTest
class LearningIT {

    @Inject
    HappenedCases cases;

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void a_category_that_the_institution_corrects_is_learned_in_the_place_of_the_wrong_one() {
        String complaint = disposed("vuxtorbam qwlampirzak", "pupr.jalan");
        await().untilAsserted(() -> ask("vuxtorbam qwlampirzak").body("categories[0].category", equalTo("pupr.jalan"))
                .body("proposals[0].words", hasItem("vuxtorbam")));

        reclassify(complaint, "perhubungan.parkir", false);

        await().untilAsserted(() ->
                ask("vuxtorbam qwlampirzak").body("categories[0].category", equalTo("perhubungan.parkir")));
    }

    @Test
    void of_a_report_that_becomes_secret_no_word_is_told_any_more() {
        String complaint = disposed("vyrdolgunt kzempafrux", "pupr.jalan");
        await().untilAsserted(() -> ask("vyrdolgunt kzempafrux").body("proposals[0].words", hasItem("vyrdolgunt")));

        reclassify(complaint, "pupr.jalan", true);

        await().untilAsserted(() -> ask("vyrdolgunt kzempafrux").body("proposals", empty()).body("categories", empty()));
    }

    @Test
    void of_a_report_that_turns_out_supervisory_on_its_way_to_an_arbiter_no_word_is_told_any_more() {
        String complaint = disposed("wogglimpat brusnyxel", "pupr.jalan");
        await().untilAsserted(() -> ask("wogglimpat brusnyxel").body("proposals[0].words", hasItem("wogglimpat")));
        post(People.KENDARI_ADMIN, complaint, "return", "{\"reason\": \"Bukan jalan kota.\", \"suggestion\": \"pemda:74\"}");

        dispose(complaint, "pupr.jalan", true);

        Reports.read(complaint, People.SULTRA_ADMIN).body("state", equalTo("IN_ARBITRATION"));
        await().untilAsserted(() -> ask("wogglimpat brusnyxel").body("categories", empty()));
    }

    @Test
    void what_a_process_reads_when_it_starts_leaves_out_the_opening_of_old_cases_and_no_choice_of_a_person() {
        String complaint = disposed("plimfortag drunkweltz", "pupr.jalan");

        assertThat(linesOf(complaint, Instant.EPOCH)).isEqualTo(2);
        assertThat(linesOf(complaint, TrainingTime.now().plus(Duration.ofDays(1)))).isEqualTo(1);
    }

    private long linesOf(String complaint, Instant since) {
        return cases.after(0, since, Integer.MAX_VALUE).await().atMost(Duration.ofSeconds(60)).stream()
                .filter(one -> one.complaint().equals(complaint)).count();
    }

    private String disposed(String words, String category) {
        String complaint = reports.filed(Reports.file(words, words), null);
        dispose(complaint, category, false);
        return complaint;
    }

    private static void dispose(String complaint, String category, boolean supervisory) {
        post(People.SULTRA_ADMIN, complaint, "disposition", """
                {"institution": "pemda:74.71", "classification": "COMPLAINT", "supervisory": %s, "category": "%s"}
                """.formatted(supervisory, category));
    }

    private static void reclassify(String complaint, String category, boolean secret) {
        post(People.KENDARI_ADMIN, complaint, "reclassification", """
                {"classification": "COMPLAINT", "supervisory": false, "category": "%s", "secret": %s,
                    "reason": "Ternyata lain dari yang dikira"}
                """.formatted(category, secret));
    }

    private static void post(String person, String complaint, String step, String body) {
        given().auth().oauth2(Tokens.of(person)).contentType(ContentType.JSON).body(body)
                .post("/api/cases/" + complaint + "/" + step).then().statusCode(200);
    }

    private static ValidatableResponse ask(String words) {
        return given().contentType(ContentType.JSON).body(Map.of("title", words, "narrative", words, "region", "74.71"))
                .post("/api/proposals").then().statusCode(200);
    }
}
