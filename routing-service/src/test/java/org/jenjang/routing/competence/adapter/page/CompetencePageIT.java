package org.jenjang.routing.competence.adapter.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rule book as a person looks for one rule in it, without script. */
@QuarkusTest
class CompetencePageIT {

    private static final String RULES = "/routing/competence-rules";
    private static final Pattern GROUPS = Pattern.compile("<details class=\"govuk-details\"( open)?><summary[^>]*><span[^>]*>([^<]+ aturan\\))");

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void the_book_opens_as_a_short_list_of_folded_subjects_with_the_number_of_rules_in_its_heading() {
        String page = Visitor.signedIn(People.KENDARI_ADMIN).open(RULES).asString();
        assertThat(heading(page)).matches("1[67]\\d aturan");
        assertThat(groups(page)).hasSizeBetween(12, 18).allSatisfy(group -> assertThat(group).startsWith("tertutup"))
                .anySatisfy(group -> assertThat(group).matches("tertutup Pekerjaan Umum.* \\(1[78] aturan\\)"));
        assertThat(groups(page).getLast()).contains("Kategori lain");
        assertThat(numberOfRules(page)).isBetween(163, 170);
    }

    @Test
    void a_rule_is_found_by_words_by_subject_by_tier_by_institution_and_by_the_question_that_it_turns_on() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        String roads = admin.open(RULES + "?cari=JALAN+nasional").asString();
        assertThat(heading(roads)).endsWith("aturan cocok");
        assertThat(numberOfRules(roads)).isBetween(1, 10);
        assertThat(groups(roads)).allSatisfy(group -> assertThat(group).startsWith("terbuka"));
        assertThat(roads).contains("<code>jalan-nasional</code>", "value=\"JALAN nasional\"", "tanpa pencarian")
                .doesNotContain("<code>parkir");

        assertThat(groups(admin.open(RULES + "?subjek=pupr").asString())).hasSize(1);
        String nation = admin.open(RULES + "?subjek=pupr&tujuan=NATIONAL").asString();
        assertThat(nation).contains("<code>jalan-nasional</code>").doesNotContain("<code>jalan-provinsi</code>");
        assertThat(admin.open(RULES + "?subjek=pupr&tujuan=PROVINCIAL").asString())
                .contains("<code>jalan-provinsi</code>").doesNotContain("<code>jalan-nasional</code>");
        assertThat(admin.open(RULES + "?tujuan=kl:kemenag").asString()).contains("kekerasan-madrasah").doesNotContain("<code>jalan-");
        assertThat(admin.open(RULES + "?fakta=ROAD_CLASS").asString()).contains("jalan-nasional").doesNotContain("kekerasan-madrasah");
    }

    @Test
    void a_rule_that_is_not_there_and_a_search_without_sense_are_answered_kindly() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        Response unknown = admin.open(RULES + "?aturan=tidak-ada%3Cb%3E");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.asString()).contains("Tidak ada aturan dengan kode “tidak-ada&lt;b&gt;”.", "Cari aturannya di bawah ini");
        assertThat(numberOfRules(unknown.asString())).isGreaterThan(160);

        Response absurd = admin.open(RULES + "?cari=" + "%25_%27%22x".repeat(200) + "&subjek=x&tujuan=y&fakta=z");
        assertThat(absurd.statusCode()).isEqualTo(200);
        assertThat(absurd.asString()).contains("0 aturan cocok", "Pakai kata yang lebih sedikit");
        String english = admin.open(RULES + "?lang=en&cari=zzzz").asString();
        assertThat(english).contains("0 rules match", "Use fewer or shorter words", "Find a rule");
    }

    @Test
    void the_place_that_was_opened_is_kept_until_the_rule_is_saved() {
        Visitor desk = Visitor.signedIn(People.NATIONAL_ADMIN);
        String found = desk.open(RULES + "?cari=jalan+nasional").asString();
        String edit = RULES + "?ubah=true&cari=jalan+nasional&aturan=jalan-nasional";
        assertThat(found).contains("href=\"" + edit.replace("&", "&amp;") + "#ubah\"");
        XmlPath form = desk.open(edit).htmlPath();
        assertThat(field(form, "code")).isEqualTo("jalan-nasional");
        assertThat(field(form, "institution")).isEqualTo("kl:kemenpu");
        assertThat(desk.open(edit).asString()).containsPattern("<details class=\"govuk-details\" id=\"ubah\" open>")
                .contains("id=\"aturan\"", "<option value=\"ROAD_CLASS=NATIONAL\" selected>");

        int seen = given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get("/api/competence-rules").then().extract().path("revision");
        Map<String, String> kept = Map.of("cari", "jalan nasional", "aturan", "jalan-nasional", "seen", "" + seen);
        Response wrong = desk.send(RULES + "/satu", kept);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#legalBasis\"", "value=\"jalan nasional\"", "id=\"aturan\"");

        String book = given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get("/api/competence-rules/file").asString();
        Response saved = desk.send(RULES + "/muat",
                Map.of("file", book, "seen", "" + seen, "cari", "jalan nasional", "aturan", "jalan-nasional"));
        assertThat(saved.header("Location")).isEqualTo(RULES + "?selesai=true&cari=jalan+nasional&aturan=jalan-nasional#aturan");
        String back = desk.open(RULES + "?selesai=true&aturan=jalan-nasional").asString();
        assertThat(back).contains("Buku aturan sudah berlaku.", "id=\"aturan\"");
        assertThat(groups(back)).filteredOn(group -> group.startsWith("terbuka")).singleElement().asString().contains("Pekerjaan Umum");
        assertThat(Visitor.signedIn(People.KENDARI_ADMIN).open(RULES + "?ubah=true&aturan=jalan-nasional").asString())
                .doesNotContain("id=\"ubah\"", "Ubah aturan ini");
    }

    @Test
    void the_desk_says_on_how_many_reports_a_book_is_tried() {
        reports.filed();
        reports.filed();
        String book = given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).get("/api/competence-rules/file").asString()
                .replaceFirst("(SMS_PREFIX=TANGKAB),pemda:36.03", "$1,pemda:36.71");
        Visitor desk = Visitor.signedIn(People.NATIONAL_ADMIN).opening(RULES);

        String one = desk.send(RULES + "/periksa", Map.of("file", book, "laporan", "1")).asString();
        assertThat(one).contains("Dicoba pada 1 laporan terbaru", "name=\"laporan\" type=\"text\" value=\"1\"");
        assertThat(desk.send(RULES + "/periksa", Map.of("file", book)).asString())
                .contains("value=\"500\"").doesNotContain("Dicoba pada 1 laporan terbaru");
        Response wrong = desk.send(RULES + "/periksa", Map.of("file", book, "laporan", "10.001"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#laporan\"", "Tulis angka dari 1 sampai 10.000.", "Berlakukan buku ini");
    }

    private static String field(XmlPath page, String name) {
        return page.getString("**.find { it.@name == '" + name + "' }.@value");
    }

    private static String heading(String page) {
        Matcher heading = Pattern.compile("id=\"daftar\">([^<]*)<").matcher(page);
        assertThat(heading.find()).isTrue();
        return heading.group(1);
    }

    private static List<String> groups(String page) {
        return GROUPS.matcher(page).results().map(group -> (group.group(1) == null ? "tertutup " : "terbuka ") + group.group(2)).toList();
    }

    private static int numberOfRules(String page) {
        return page.split("class=\"r-rule__to\"", -1).length - 1;
    }
}
