package org.jenjang.routing.competence.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule book as the national desk reads, tries and changes it, by API and by page. */
@QuarkusTest
class CompetenceIT {

    private static final String RULES = "/api/competence-rules";

    private final Reports reports = new Reports();
    private String before = "";

    @BeforeEach
    void remember() {
        before = file();
    }

    /** Also when a test has failed half-way, all others go by the rules that were there before. */
    @AfterEach
    void restore() {
        reports.close();
        if (!file().equals(before)) {
            send("?seen=" + revision(), before, 0).statusCode(200);
        }
    }

    @Test
    void who_disposes_reads_the_rules_and_the_national_desk_alone_sets_them() {
        given().get(RULES).then().statusCode(401);
        as(People.DISHUB_KENDARI).get(RULES).then().statusCode(403);
        as(People.KENDARI_ADMIN).get(RULES).then().statusCode(200)
                .body("rules.find { it.code == 'jalan-nasional' }.target", equalTo("kl:kemenpu"))
                .body("facts.find { it.key == 'ROAD_CLASS' }.answers.code", hasItem("UNKNOWN"));
        as(People.KENDARI_ADMIN).contentType("text/csv").body(file()).post(RULES + "/preview").then().statusCode(403);
        as(People.KENDARI_ADMIN).contentType("text/csv").body(file()).post(RULES).then().statusCode(403);
    }

    @Test
    void a_report_that_is_described_is_matched_and_the_telling_question_is_named() {
        match(Map.of("category", "pupr.jalan", "region", "76.02")).statusCode(200)
                .body("institution", equalTo("pemda:76.02")).body("question.key", equalTo("ROAD_CLASS"));
        match(Map.of("category", "pupr.jalan", "region", "76.02", "answers", Map.of("ROAD_CLASS", "NATIONAL"))).statusCode(200)
                .body("institution", equalTo("kl:kemenpu")).body("unit", equalTo("kl:kemenpu/bpjn-sulbar"))
                .body("rules", contains("jalan-nasional")).body("question", nullValue());
        match(Map.of("category", "hukum.peradilan", "region", "12.71")).statusCode(200)
                .body("institution", nullValue()).body("rule", equalTo("peradilan"));
        match(Map.of("category", "jalan", "answers", Map.of("COLOUR", "RED"), "day", "kelak")).statusCode(400)
                .contentType("application/problem+json").body("errors.field", contains("category", "answers.COLOUR", "day"));
    }

    @Test
    void a_null_in_a_report_that_is_described_is_left_out_of_the_offices_and_no_answer() {
        match("{\"category\": \"pupr.jalan\", \"region\": \"76.02\", \"keepFrom\": [null]}").statusCode(200)
                .body("institution", equalTo("pemda:76.02"));
        match("{\"category\": \"pupr.jalan\", \"answers\": {\"ROAD_CLASS\": null}}").statusCode(400)
                .body("errors.field", contains("answers.ROAD_CLASS"));
    }

    @Test
    void a_book_that_is_wrong_is_refused_with_line_and_reason_and_nothing_is_loaded() {
        int revision = revision();
        send("", file().replace("kl:kemenkes,", "kl:tidakada,"), revision).statusCode(400)
                .body("errors.code", everyItem(equalTo("competence-target"))).body("errors[0].message", equalTo(
                        "Baris 94: instansi “kl:tidakada” tidak ada dalam register. Tulis kodenya, atau regency, province,"
                                + " inspectorate, tier-above, person."));
        send("", "code,category\nx,pupr\n", revision).statusCode(400).body("errors.code", hasItem("calendar-column"));
        send("", "", revision).statusCode(400).body("errors.code", contains("competence-empty"));
        assertThat(revision()).isEqualTo(revision);
    }

    @Test
    void a_changed_rule_is_tried_on_the_reports_that_were_filed_and_then_put_into_force() {
        String open = reports.filed(road(Reports.file("74.71", false, false)), null);
        String secret = reports.filed(road(Reports.file("74.71", false, true)), null);
        String changed = insertedFirst("jalan-kendari,pupr.jalan,74.71,,province,,UU 38/2004,Sementara diurus provinsi.,"
                + "For now the province does it.,2025-01-01,");
        int seen = revision();

        ValidatableResponse preview = send("/preview?reports=10000", changed, seen).statusCode(200)
                .body("seen", equalTo(seen)).body("isNews", equalTo(true)).body("added.code", contains("jalan-kendari"))
                .body("gone.code", empty()).body("dryRun.moved", greaterThan(1))
                .body("dryRun.pairs[0].from", equalTo("pemda:74.71/pupr")).body("dryRun.pairs[0].to", equalTo("pemda:74"));
        List<Map<String, String>> moves = preview.extract().path("dryRun.first");
        assertThat(moves).anySatisfy(move -> assertThat(move).containsEntry("ticket", ticket(open)).containsKey("title"))
                .anySatisfy(move -> assertThat(move).containsEntry("ticket", ticket(secret)).containsEntry("title", null));
        assertThat(match(Map.of("category", "pupr.jalan", "region", "74.71")).extract().<String>path("institution"))
                .isEqualTo("pemda:74.71");

        send("?seen=" + (seen - 1), changed, seen).statusCode(409);
        send("?seen=" + seen, changed, seen).statusCode(200).body("revision", equalTo(seen + 1));
        match(Map.of("category", "pupr.jalan", "region", "74.71")).body("institution", equalTo("pemda:74"));
        send("?seen=" + (seen + 1), changed, seen).statusCode(200).body("revision", equalTo(seen + 1));
        send("?seen=" + seen, changed, seen).statusCode(409);

        send("?seen=" + (seen + 1), changed.replaceFirst("jalan-kendari.*\n", ""), seen).statusCode(200);
        match(Map.of("category", "pupr.jalan", "region", "74.71")).body("institution", equalTo("pemda:74.71"));
    }

    @Test
    void a_changed_rule_for_the_prefix_of_text_messages_is_tried_on_those_that_have_it() {
        String ticket = ticket(reports.filed(message(" tangkab lampu jalan mati"), null));
        String other = ticket(reports.filed(message("lampu TANGKAB mati"), null));

        List<Map<String, String>> moves = send("/preview?reports=10000",
                file().replaceFirst("(SMS_PREFIX=TANGKAB),pemda:36.03", "$1,pemda:36.71"), revision()).statusCode(200).extract().path("dryRun.first");

        assertThat(moves).extracting(move -> move.get("ticket")).contains(ticket).doesNotContain(other);
    }

    @Test
    void a_new_telling_question_is_set_and_a_fact_that_a_rule_needs_cannot_go() {
        int seen = revision();
        String facts = as(People.NATIONAL_ADMIN).get(RULES + "/facts").then().statusCode(200).extract().asString();
        facts(facts.replaceAll("ROAD_CLASS.*\n", ""), seen).statusCode(400).body("errors.code", hasItem("competence-fact"));
        facts(facts.replaceAll("WATERWAY,yes,UNKNOWN.*\n", ""), seen).statusCode(400)
                .body("errors.code", contains("competence-fact-unknown"));
        assertThat(revision()).isEqualTo(seen);

        String more = facts + "MARKET,yes,,Pasar apa?,Which market?\nMARKET,yes,UNKNOWN,Tidak tahu,I do not know\n";
        facts(more, seen - 1).statusCode(409);
        facts(more, seen).statusCode(200).body("revision", equalTo(seen + 1));
        as(People.KENDARI_ADMIN).get(RULES).then().body("facts.key", hasItem("MARKET")).body("rules.size()", greaterThan(100));
        Response page = Visitor.signedIn(People.NATIONAL_ADMIN).opening("/routing/competence-rules")
                .send("/routing/competence-rules/pertanyaan", Map.of("facts", facts, "seen", "" + (seen + 1)));
        assertThat(page.header("Location")).isEqualTo("/routing/competence-rules?selesai=true");
        assertThat(as(People.NATIONAL_ADMIN).get(RULES + "/facts").asString()).isEqualTo(facts);
    }

    @Test
    void an_admin_reads_the_rules_in_words_and_tries_a_report_on_its_page() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN).opening("/routing/competence-rules");
        String page = admin.open("/routing/competence-rules").asString();
        assertThat(page).contains("Aturan kewenangan", "Garis tengahnya kuning, atau ada papan jalan nasional",
                "Kementerian Pekerjaan Umum").doesNotContain("Muat seluruh buku");
        assertThat(admin.open("/routing/competence-rules?coba=true&kategori=pupr.jalan&wilayah=74.71").asString())
                .contains("Dinas Pekerjaan Umum dan Penataan Ruang, Pemerintah Kota Kendari", "name=\"ROAD_CLASS\"");
        assertThat(admin.open("/routing/competence-rules?coba=true&kategori=pupr.jalan&wilayah=74.71&ROAD_CLASS=NATIONAL").asString())
                .contains("Kementerian Pekerjaan Umum", "jalan-nasional").doesNotContain("type=\"radio\"");
        assertThat(admin.open("/routing/competence-rules?coba=true&wilayah=99").asString()).contains("href=\"#wilayah\"");
        assertThat(admin.open("/routing/competence-rules/berkas").contentType()).startsWith("text/csv");
        assertThat(Visitor.signedIn(People.DISHUB_KENDARI).open("/routing/competence-rules").statusCode()).isEqualTo(403);
    }

    @Test
    void the_national_desk_adds_a_rule_at_a_place_and_looks_before_it_holds() {
        Visitor desk = Visitor.signedIn(People.NATIONAL_ADMIN).opening("/routing/competence-rules");
        Response wrong = desk.send("/routing/competence-rules/satu", form("0", "kl:tidakada"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#place\"", "href=\"#institution\"");
        Response shadowed = desk.send("/routing/competence-rules/satu", form("164", "kl:kemenhub"));
        assertThat(shadowed.statusCode()).isEqualTo(422);
        assertThat(shadowed.asString()).contains("sudah diambil baris");

        assertThat(desk.send("/routing/competence-rules/satu", form("1", "kl:kemenhub", revision() - 1)).statusCode())
                .isEqualTo(409);
        String preview = desk.send("/routing/competence-rules/satu", form("1", "kl:kemenhub")).asString();
        assertThat(preview).contains("Yang akan berubah", "Kementerian Perhubungan", "Berlakukan buku ini");
        Matcher file = Pattern.compile("name=\"file\" value=\"([^\"]*)\"").matcher(preview);
        assertThat(file.find()).isTrue();
        String book = file.group(1).replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        int seen = revision();
        assertThat(desk.forge("/routing/competence-rules/muat", Map.of("file", book, "seen", "" + seen)).statusCode()).isEqualTo(400);
        assertThat(desk.send("/routing/competence-rules/muat", Map.of("file", book, "seen", "" + (seen - 1))).statusCode())
                .isEqualTo(409);
        Response loaded = desk.send("/routing/competence-rules/muat", Map.of("file", book, "seen", "" + seen));
        assertThat(loaded.header("Location")).isEqualTo("/routing/competence-rules?selesai=true");
        match(Map.of("category", "perhubungan.parkir", "region", "74.72")).body("institution", equalTo("kl:kemenhub"));
        send("?seen=" + (seen + 1), file().replaceFirst("parkir-baubau.*\n", ""), seen).statusCode(200);
    }

    private static Map<String, String> form(String place, String institution) {
        return form(place, institution, revision());
    }

    private static Map<String, String> form(String place, String institution, int seen) {
        Map<String, String> form = new HashMap<>(Map.of("code", "parkir-baubau", "category", "perhubungan.parkir", "region",
                "74.72", "target", "institution", "institution", institution, "legalBasis", "UU 22/2009",
                "explanation", "Sementara diurus kementerian.", "explanationEnglish", "For now the ministry does it.",
                "validFrom", "2025-01-01"));
        form.putAll(Map.of("place", place, "seen", Integer.toString(seen)));
        return form;
    }

    private static CaseFile message(String narrative) {
        CaseFile file = Reports.file("Lampu mati", narrative);
        return new CaseFile(file.ticket(), file.title(), file.narrative(), file.classification(), false, null, null, null, null,
                Channel.SMS, false, false, file.submittedAt(), List.of(), null);
    }

    private static CaseFile road(CaseFile file) {
        return file.classified(file.classification(), file.supervisory(), "pupr.jalan");
    }

    private static String ticket(String complaint) {
        return Reports.read(complaint, People.NATIONAL_ADMIN).extract().path("ticket");
    }

    private static String file() {
        return as(People.NATIONAL_ADMIN).get(RULES + "/file").then().statusCode(200).extract().asString();
    }

    private static String insertedFirst(String line) {
        return file().replaceFirst("\n", "\n" + line + "\n");
    }

    private static int revision() {
        return as(People.NATIONAL_ADMIN).get(RULES).then().extract().path("revision");
    }

    private static ValidatableResponse facts(String csv, int seen) {
        return as(People.NATIONAL_ADMIN).contentType("text/csv; charset=UTF-8").body(csv).post(RULES + "/facts?seen=" + seen).then();
    }

    private static ValidatableResponse match(Object report) {
        return as(People.KENDARI_ADMIN).contentType(ContentType.JSON).body(report).post(RULES + "/match").then();
    }

    private static ValidatableResponse send(String path, String csv, int seen) {
        String query = path.contains("?") || path.startsWith("/") ? path : "?seen=" + seen;
        return as(People.NATIONAL_ADMIN).contentType("text/csv; charset=UTF-8").body(csv).post(RULES + query).then();
    }

    private static RequestSpecification as(String person) {
        return given().auth().oauth2(Tokens.of(person)).header("Accept-Language", "id");
    }
}
