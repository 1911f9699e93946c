package org.jenjang.routing.proposal.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anybody may ask who is competent for a report that is not filed yet. */
@QuarkusTest
class ProposalResourceIT {

    private static final String ROAD = "Jalan berlubang parah di depan pasar, sudah banyak motor jatuh.";

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void the_words_and_the_place_propose_an_institution_and_say_why() {
        await().untilAsserted(() ->
                ask(Map.of("title", "SIM hilang, diminta uang", "narrative", "Perpanjang SIM di Satpas Polres diminta bayar lebih oleh polisi.",
                        "region", "73.71"))
                        .body("proposals[0].institution", equalTo("lembaga:polri"))
                        .body("proposals[0].words", not(empty()))
                        .body("proposals[0].confidence", greaterThan(0.5f))
                        .body("sure", equalTo(true)));
    }

    @Test
    void the_answer_to_the_telling_question_decides_between_the_tiers() {
        Map<String, Object> road = Map.of("title", "Jalan berlubang di Anduonohu", "narrative", ROAD, "category", "pupr.jalan",
                "region", "74.71");
        await().untilAsserted(() -> ask(road)
                .body("proposals[0].institution", equalTo("pemda:74.71"))
                .body("question.fact", equalTo("ROAD_CLASS"))
                .body("question.text", containsString("Jalan apa ini?"))
                .body("question.answers.code", hasItem("UNKNOWN")));

        ask(with(road, "answers", Map.of("ROAD_CLASS", "NATIONAL")))
                .body("proposals[0].institution", equalTo("kl:kemenpu"))
                .body("proposals[0].rule", equalTo("jalan-nasional"))
                .body("proposals[0].explanation", containsString("UU 38/2004"))
                .body("question", nullValue());
        ask(with(road, "answers", Map.of("ROAD_CLASS", "UNKNOWN")))
                .body("proposals[0].institution", equalTo("pemda:74.71"))
                .body("question", nullValue());
    }

    @Test
    void an_office_that_the_report_is_about_is_never_proposed() {
        Map<String, Object> road = Map.of("title", "Jalan berlubang di Anduonohu", "narrative", ROAD, "category", "pupr.jalan",
                "region", "74.71", "doNotRouteTo", List.of("pemda:74.71"));

        await().untilAsserted(() -> ask(road)
                .body("proposals.institution", not(hasItem("pemda:74.71")))
                .body("proposals[0].institution", equalTo("pemda:74")));
    }

    @Test
    void without_a_text_the_rules_alone_propose_and_without_anything_nobody_does() {
        ask(Map.of("category", "pupr.jalan", "region", "74.71")).body("proposals[0].rule", equalTo("jalan"));
        ask(Map.of()).body("proposals", empty()).body("sure", equalTo(false));
    }

    @Test
    void a_report_on_the_same_matter_is_shown_to_whoever_writes_it_again_but_never_a_restricted_one() {
        CaseFile open = Reports.file("Pohon beringin tumbang menimpa halte", "Pohon beringin besar tumbang menimpa halte Pasar Baru.");
        reports.filed(open, null);
        CaseFile secret = Reports.file("74.71", false, true);
        reports.filed(secret, null);

        await().untilAsserted(() ->
                ask(Map.of("title", "Halte tertimpa beringin", "narrative", "Halte Pasar Baru tertimpa pohon beringin yang tumbang.",
                        "region", "74.71"))
                        .body("similar.ticket", hasItem(open.ticket()))
                        .body("similar.ticket", not(hasItem(secret.ticket())))
                        .body("similar[0].holder", notNullValue()));
    }

    @Test
    void a_report_that_many_others_follow_is_shown_although_they_are_more_alike() {
        CaseFile parent = Reports.file("Gorong-gorong ambrol di Jalan Sapati", "Gorong-gorong ambrol, truk terperosok, warga memutar jauh.");
        String followed = reports.filed(parent, null);
        for (int number = 0; number < 6; number++) {
            String other = reports.filed(Reports.file("Gorong-gorong Sapati ambrol", "Truk terperosok di gorong-gorong Sapati."), null);
            given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).contentType(ContentType.JSON)
                    .body(Map.of("parent", followed)).post("/api/cases/" + other + "/link").then().statusCode(200);
        }

        await().untilAsserted(() ->
                ask(Map.of("title", "Gorong-gorong Sapati ambrol", "narrative", "Truk terperosok di gorong-gorong Sapati.", "region", "74.71"))
                        .body("similar.ticket", contains(parent.ticket())));
    }

    @Test
    void a_region_that_the_national_desk_has_recorded_is_known_by_its_name_and_an_ended_one_means_its_successor() {
        Map<String, Object> lamp = Map.of("title", "Lampu jalan padam", "narrative", "Lampu jalan di gang kami padam, Mekongga Hulu.");
        await().untilAsserted(() -> ask(lamp).body("categories", not(empty())));
        ask(lamp).body("proposals.institution", not(hasItem("pemda:74.01")));

        load("74.18,Kabupaten Mekongga Hulu,REGENCY,74,Asia/Makassar,2026-01-01,,,UU 1/2026\n");
        load("74.18,Kabupaten Mekongga Hulu,REGENCY,74,Asia/Makassar,2026-01-01,2026-02-01,74.01,UU 2/2026\n");
        await().untilAsserted(() -> ask(lamp).body("proposals[0].institution", equalTo("pemda:74.01")));
    }

    @Test
    void texts_that_are_too_long_are_refused_with_the_name_of_the_field_and_nonsense_does_no_harm() {
        given().contentType(ContentType.JSON).body(Map.of("title", "x".repeat(151))).post("/api/proposals").then()
                .statusCode(400).body("errors[0].field", equalTo("title"));
        given().contentType(ContentType.JSON).body("").post("/api/proposals").then().statusCode(400);
        ask(Map.of("title", "\u0000\u202e", "narrative", "' or 1=1 --", "region", "99.99", "category", "nope",
                "answers", Map.of("ROAD_CLASS", "<b>")));
    }

    @Test
    void a_null_in_place_of_an_answer_or_an_office_is_as_good_as_left_out() {
        given().contentType(ContentType.JSON)
                .body("""
                        {"category": "pupr.jalan", "region": "74.71", "answers": {"ROAD_CLASS": null, "X": null},
                            "doNotRouteTo": [null, "pemda:74"]}
                        """)
                .post("/api/proposals").then().statusCode(200)
                .body("proposals[0].institution", equalTo("pemda:74.71"))
                .body("question.fact", equalTo("ROAD_CLASS"));
    }

    @Test
    void what_a_person_decides_is_stored_beside_what_was_proposed() {
        String complaint = reports.filed();

        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).contentType(ContentType.JSON)
                .body("""
                        {"institution": "pemda:74.71", "classification": "COMPLAINT", "supervisory": false,
                            "category": "perhubungan.pju"}
                        """)
                .post("/api/cases/" + complaint + "/disposition").then().statusCode(200);

        Reports.read(complaint, People.SULTRA_ADMIN)
                .body("history.find { it.kind == 'DISPOSED' }.proposed.institution", equalTo("pemda:74.71"))
                .body("history.find { it.kind == 'DISPOSED' }.proposed.confidence", greaterThan(0.3f));
    }

    private static void load(String region) {
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType("text/csv")
                .body("code,name,kind,parent,zone,valid_from,valid_to,successor,source\n" + region)
                .post("/api/code-lists").then().statusCode(200);
    }

    private static Map<String, Object> with(Map<String, Object> report, String field, Object value) {
        Map<String, Object> more = new HashMap<>(report);
        more.put(field, value);
        return more;
    }

    private static ValidatableResponse ask(Map<String, Object> report) {
        return given().contentType(ContentType.JSON).body(report).post("/api/proposals").then().statusCode(200);
    }
}
