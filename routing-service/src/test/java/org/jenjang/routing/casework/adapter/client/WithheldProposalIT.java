package org.jenjang.routing.casework.adapter.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.platform.testkit.ToldDesk;
import org.jenjang.routing.DocumentDesk;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report whose text routing does not have: the desk that may read it is shown a proposal by its words, and nobody else. */
@QuarkusTest
class WithheldProposalIT {

    private static final String POLICE = "lembaga:polri";
    private static final String CANARY = "Kenariwan";
    private static final String TEXT = """
            {"title": "Perpanjang SIM diminta uang", "narrative":
                "Perpanjang SIM di Satpas Polres, polisi bernama Kenariwan minta bayar lebih tanpa kuitansi."}
            """;
    private static final String NATIONAL_ROAD = """
            {"title": "Jalan bergaris kuning berlubang", "narrative":
                "Jalan bergaris kuning di tengah, garis kuning ganda, berlubang dalam dan banyak motor jatuh."}
            """;
    private static final String BLIND = "hanya aturan yang dipakai";

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void the_desk_is_shown_what_the_words_of_a_secret_report_propose() {
        String complaint = secret(null);

        awaitWords(complaint);
        proposals(complaint).header("Cache-Control", containsString("no-store"));
        assertThat(Visitor.signedIn(People.SULTRA_ADMIN).open(page(complaint)).header("Cache-Control")).contains("no-store");
        assertThat(desk(complaint)).contains("Teruskan ke Kepolisian Negara Republik Indonesia", "Kata yang menunjuk ke sana")
                .doesNotContain(BLIND);
    }

    @Test
    void what_was_proposed_by_the_words_is_remembered_beside_the_choice_but_not_the_words() {
        String complaint = secret(null);
        awaitWords(complaint);
        float shown = proposals(complaint).extract().path("[0].confidence");

        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).contentType(ContentType.JSON).body(disposition("trantibum.polisi"))
                .post("/api/cases/" + complaint + "/disposition").then().statusCode(200);

        float remembered = Reports.read(complaint, People.NATIONAL_ADMIN).body(not(containsString(CANARY)))
                .body("history.find { it.kind == 'DISPOSED' }.proposed.institution", equalTo(POLICE))
                .extract().path("history.find { it.kind == 'DISPOSED' }.proposed.confidence");
        // What was disposed in between has been learned from.
        assertThat(remembered).isCloseTo(shown, within(0.01f));
        await().untilAsserted(() -> assertThat(reports.heard(complaint)).extracting(IncomingEvent::payload)
                .anyMatch(payload -> payload.contains("\"proposed\":{\"institution\":\"" + POLICE + "\"")));
        assertThat(reports.heard(complaint)).extracting(IncomingEvent::payload).noneMatch(payload -> payload.contains(CANARY));
    }

    @Test
    void where_the_words_alone_decided_that_is_the_reason_and_none_of_them_is_quoted() {
        String complaint = secret(null);
        DocumentDesk.says(complaint, NATIONAL_ROAD);
        await().untilAsserted(() -> proposals(complaint).body("[0].institution", equalTo("kl:kemenpu"))
                .body("[0].rule", nullValue()).body("[0].words", hasItem(containsString("kuning"))));

        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).contentType(ContentType.JSON)
                .body(disposition("kl:kemenpu", "pupr.jalan")).post("/api/cases/" + complaint + "/disposition").then().statusCode(200);

        await().untilAsserted(() -> assertThat(reports.heard(complaint)).extracting(IncomingEvent::payload)
                .anyMatch(payload -> payload.contains("\"kind\":\"SUGGESTION\"") && payload.contains("yang tidak dikutip di sini")));
        assertThat(reports.heard(complaint)).extracting(IncomingEvent::payload).noneMatch(payload -> payload.contains("kuning"));
    }

    @Test
    void one_button_accepts_it() {
        String complaint = secret(null);
        awaitWords(complaint);
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN).opening(page(complaint));

        Response done = admin.send(page(complaint) + "/penerusan", Map.of("institution", POLICE, "classification", "COMPLAINT",
                "supervisory", "false", "category", "trantibum.polisi", "key", "1"));

        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        Reports.read(complaint, People.NATIONAL_ADMIN).body("holder.institution", equalTo(POLICE))
                .body("history.find { it.kind == 'DISPOSED' }.proposed.institution", equalTo(POLICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {ToldDesk.BROKEN, ToldDesk.SILENT, "{\"title\": \"Kenariwan", "{\"title\": \"Kenariwan\"}"})
    void while_the_text_cannot_be_had_the_rules_propose_and_the_desk_is_told(String trouble) {
        String complaint = secret("pupr.jalan");
        DocumentDesk.says(complaint, trouble);
        Instant begin = Instant.now();

        proposals(complaint).body("institution", hasItem("pemda:74.71")).body("words.flatten()", empty());
        // Patience is five seconds; a client without it would wait half a minute.
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(desk(complaint)).contains(BLIND, "Aturan: ").doesNotContain("Kata yang menunjuk", CANARY);
        given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).contentType(ContentType.JSON).body(disposition("pupr.jalan"))
                .post("/api/cases/" + complaint + "/disposition").then().statusCode(200);
        Reports.read(complaint, People.NATIONAL_ADMIN)
                .body("history.find { it.kind == 'DISPOSED' }.proposed.institution", equalTo("pemda:74.71"));
    }

    @Test
    void who_may_not_know_of_the_case_is_told_nothing_and_intake_is_not_even_asked() {
        String complaint = secret(null);

        given().auth().oauth2(Tokens.of(People.BEKASI_ADMIN)).get("/api/cases/" + complaint + "/proposals").then()
                .statusCode(404).body(not(containsString(CANARY)));
        given().auth().oauth2(Tokens.of(People.BEKASI_ADMIN)).contentType(ContentType.JSON).body(disposition("trantibum.polisi"))
                .post("/api/cases/" + complaint + "/disposition").then().statusCode(404);
        assertThat(DocumentDesk.asked(complaint)).isZero();
    }

    @Test
    void a_text_is_asked_for_only_where_none_is_kept_and_there_is_something_to_choose() {
        String open = reports.filed();
        proposals(open).statusCode(200);
        assertThat(DocumentDesk.asked(open)).isZero();

        String chosen = reports.filed(Reports.file("74.71", false, true), "pemda:74.71");
        DocumentDesk.says(chosen, TEXT);
        given().auth().oauth2(Tokens.of(People.KENDARI_ADMIN)).get("/api/cases/" + chosen + "/proposals").then().statusCode(200);
        Visitor.signedIn(People.KENDARI_ADMIN).open("/routing/antrean/instansi/" + chosen);
        assertThat(DocumentDesk.asked(chosen)).isZero();
    }

    /** A secret report from Kendari of which routing knows no more than the category. */
    private String secret(String category) {
        CaseFile file = Reports.file("74.71", false, true).classified(Classification.COMPLAINT, false, category);
        String complaint = reports.filed(file, null);
        DocumentDesk.says(complaint, TEXT);
        return complaint;
    }

    private static void awaitWords(String complaint) {
        await().untilAsserted(() -> proposals(complaint)
                .body("[0].institution", equalTo(POLICE)).body("[0].words", not(hasSize(0))));
    }

    private static ValidatableResponse proposals(String complaint) {
        return given().auth().oauth2(Tokens.of(People.SULTRA_ADMIN)).get("/api/cases/" + complaint + "/proposals").then()
                .statusCode(200);
    }

    private static String desk(String complaint) {
        return Visitor.signedIn(People.SULTRA_ADMIN).open(page(complaint)).asString();
    }

    private static String page(String complaint) {
        return "/routing/antrean/periksa/" + complaint;
    }

    private static Map<String, Object> disposition(String category) {
        return disposition(POLICE, category);
    }

    private static Map<String, Object> disposition(String institution, String category) {
        return Map.of("institution", institution, "classification", "COMPLAINT", "supervisory", false, "category", category);
    }
}
