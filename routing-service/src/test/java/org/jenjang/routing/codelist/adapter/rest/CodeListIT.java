package org.jenjang.routing.codelist.adapter.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.event.CategoryRecorded;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.Tokens;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code lists as they are read, loaded and told. */
@QuarkusTest
class CodeListIT {

    private static final String CATEGORIES = "code,parent,name_id,name_en,valid_from,valid_to,successor,institution,source\n";
    private static final String REGIONS = "code,name,kind,parent,zone,valid_from,valid_to,source\n";

    @Inject CurrentLists lists;

    @BeforeEach
    void awaitLists() {
        await().until(() -> lists.known().revision() > 0);
    }

    @Test
    void everybody_reads_the_lists_and_the_national_desk_alone_loads_them() {
        given().get("/api/code-lists/regions").then().statusCode(200)
                .body("find { it.code == '93.01' }.formerCodes", contains("91.01"));
        given().get("/api/code-lists/categories").then().statusCode(200)
                .body("find { it.code == 'pupr.jalan' }.evidence", equalTo(true));
        given().contentType("text/csv").body(CATEGORIES).post("/api/code-lists").then().statusCode(401);
        send("", category("a", ""), People.KENDARI_ADMIN).statusCode(403);
        send("/preview", category("a", ""), People.SULTRA_ADMIN).statusCode(403);
    }

    @Test
    void a_new_category_is_in_force_at_once_told_and_changes_nothing_when_it_is_loaded_again() {
        send("/preview", category("terumbu", ""), People.NATIONAL_ADMIN).statusCode(200)
                .body("changes.entry", contains("terumbu")).body("changes.kind", contains("ADDED"));
        assertThat(CodeLists.category("terumbu")).isEmpty();

        send("", category("terumbu", ""), People.NATIONAL_ADMIN).statusCode(200).body("changed", equalTo(1));

        assertThat(CodeLists.category("terumbu")).isPresent();
        try (KafkaProbe kafka = new KafkaProbe()) {
            await().untilAsserted(() -> assertThat(kafka.heardAbout("terumbu", "directory.institution"))
                    .singleElement().satisfies(told -> assertThat(
                            EventCodec.read(CategoryRecorded.class, told.payload()).nameEnglish()).isEqualTo("New")));
        }
        send("", category("terumbu", ""), People.NATIONAL_ADMIN).statusCode(200).body("changed", equalTo(0));
    }

    @Test
    void before_a_category_ends_the_rules_that_name_it_are_told() {
        String ending = CATEGORIES + "pupr.jalan,pupr,Infrastruktur Jalan,Roads,2024-01-01,2035-12-31,,,KEPMEN 1/2026\n";

        send("/preview", ending, People.NATIONAL_ADMIN).statusCode(200)
                .body("changes.kind", contains("ENDED")).body("rules['pupr.jalan']", not(empty()));
        assertThat(CodeLists.category("pupr.jalan").orElseThrow().validTo()).isNull();
    }

    @Test
    void before_a_region_ends_the_open_cases_in_it_are_counted() {
        try (Reports reports = new Reports()) {
            reports.filed();
            await().untilAsserted(() -> send("/preview", REGIONS
                            + "74.71,Kota Kendari,CITY,74,Asia/Makassar,2024-01-01,2035-12-31,UU 1/2026\n", People.NATIONAL_ADMIN)
                    .statusCode(200).body("openCases['74.71']", greaterThanOrEqualTo(1)));
        }
    }

    @Test
    void a_wrong_file_is_refused_whole_with_its_lines_in_the_language_of_the_asker() {
        String wrong = category("setengah", "") + "lagi.x,lagi,Lagi,More,2026-01-01,,,,KEPMEN 1/2026\n";
        given().auth().oauth2(Tokens.of(People.NATIONAL_ADMIN)).contentType("text/csv").header("Accept-Language", "en").body(wrong)
                .post("/api/code-lists").then().statusCode(400)
                .body("errors.field", contains("line-3"))
                .body("errors.message", hasItem(containsString("“lagi”, which should stand above it, is unknown")));
        assertThat(CodeLists.category("setengah")).isEmpty();
        send("/preview", "code,name\n74,A", People.NATIONAL_ADMIN).statusCode(400).body("errors.code", hasItem("calendar-column"));
        send("/preview", "", People.NATIONAL_ADMIN).statusCode(400).body("errors.code", contains("list-empty"));
    }

    @Test
    void of_two_who_load_after_the_same_preview_the_second_is_refused() {
        int seen = send("/preview", category("satu", ""), People.NATIONAL_ADMIN).extract().path("revision");

        send("?revision=" + seen, category("satu", ""), People.NATIONAL_ADMIN).statusCode(200);
        send("?revision=" + seen, category("dua", ""), People.NATIONAL_ADMIN).statusCode(409)
                .body("refusal", equalTo("CODE_LISTS_CHANGED"));
        assertThat(CodeLists.category("dua")).isEmpty();
    }

    @Test
    void what_is_exported_can_be_loaded_again_and_changes_nothing() {
        for (String list : List.of("regions", "categories")) {
            String csv = given().get("/api/code-lists/" + list + ".csv").then().statusCode(200).contentType("text/csv").extract()
                    .asString();
            send("/preview", csv, People.NATIONAL_ADMIN).statusCode(200).body("changes", empty());
        }
    }

    @Test
    void the_lists_are_browsed_by_province_as_a_tree_and_by_search() {
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        assertThat(admin.open("/routing/register").asString()).contains("href=\"/routing/code-lists\"");
        assertThat(admin.open("/routing/code-lists").asString()).contains("38 provinsi", "Sulawesi Tenggara")
                .doesNotContain("Kota Kendari", "/code-lists/muat");
        assertThat(admin.open("/routing/code-lists?provinsi=93").asString()).contains("Kabupaten Merauke", "Dahulu 91.01");
        assertThat(admin.open("/routing/code-lists?cari=kendari").asString()).contains("Kota Kendari", "cocok dengan");
        assertThat(admin.open("/routing/code-lists/kategori").asString()).contains("Infrastruktur Jalan", "Corona Virus",
                "1 Januari 2020 sampai 21 Juni 2023", "Jawaban perlu bukti");
        assertThat(admin.open("/routing/code-lists/kategori").asString()).containsPattern("<summary[^>]*><span[^>]*>Pekerjaan[^<]* \\(\\d+\\)")
                .doesNotContain("<details class=\"govuk-details\" open>");
        assertThat(admin.open("/routing/code-lists/kategori?baru=pupr.jalan").asString())
                .containsPattern("<details class=\"govuk-details\" open><summary[^>]*><span[^>]*>Pekerjaan")
                .containsOnlyOnce("<details class=\"govuk-details\" open>");
        assertThat(admin.open("/routing/code-lists?cari=kabupaten").asString())
                .containsPattern("<details class=\"govuk-details\"><summary[^>]*><span[^>]*>Aceh \\(18\\)");
        assertThat(admin.open("/routing/code-lists/kategori?cari=zzzz").asString()).contains("Tidak ada yang cocok");
        assertThat(Visitor.signedIn(People.DISHUB_KENDARI).open("/routing/code-lists").statusCode()).isEqualTo(403);
    }

    @Test
    void the_national_desk_looks_at_a_file_before_it_is_in_force() {
        Visitor desk = Visitor.signedIn(People.NATIONAL_ADMIN);
        assertThat(desk.open("/routing/code-lists").asString()).contains("/routing/code-lists/muat");
        desk.opening("/routing/code-lists/muat");
        assertThat(desk.send("/routing/code-lists/muat/periksa", Map.of("file", CATEGORIES + "Salah,,a,b,x,,,,s")).asString())
                .contains("Berkas ditolak seluruhnya", "bukan kode kategori");
        String preview = desk.send("/routing/code-lists/muat/periksa", Map.of("file", category("halaman", ""))).asString();
        assertThat(preview).contains("1 ditambahkan", "Kategori halaman");
        Response loaded = desk.send("/routing/code-lists/muat", Map.of("file", category("halaman", ""), "revision",
                Integer.toString(lists.known().revision())));
        assertThat(loaded.statusCode()).isIn(200, 303);
        assertThat(CodeLists.category("halaman")).isPresent();
        assertThat(desk.send("/routing/code-lists/muat", Map.of("file", category("lain", ""), "revision", "1")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_institution_adds_subjects_below_those_of_citizens_which_are_its_own() {
        Visitor kendari = Visitor.signedIn(People.KENDARI_ADMIN);
        kendari.opening("/routing/code-lists/kategori/baru");
        Response wrong = kendari.send("/routing/code-lists/kategori/baru", Map.of("parentCategory", "pupr", "nameIndonesian", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#parentCategory\"", "href=\"#nameIndonesian\"", "href=\"#nameEnglish\"");

        Map<String, String> potholes = Map.of("parentCategory", "pupr.jalan", "nameIndonesian", "Jalan Berlubang", "nameEnglish", "Potholes",
                "evidence", "yes");
        kendari.send("/routing/code-lists/kategori/baru", potholes);
        kendari.send("/routing/code-lists/kategori/baru", potholes);

        assertThat(CodeLists.category("pupr.jalan.jalanberlubang").orElseThrow().institution()).isEqualTo("pemda:74.71");
        assertThat(CodeLists.category("pupr.jalan.jalanberlubang2")).isPresent();
        assertThat(kendari.open("/routing/code-lists/kategori").asString()).contains("Khusus Pemerintah Kota Kendari");
        assertThat(Visitor.signedIn(People.NATIONAL_ADMIN).open("/routing/code-lists/kategori/baru").statusCode()).isEqualTo(403);
        given().get("/api/code-lists/categories").then()
                .body("findAll { it.institution == 'pemda:74.71' }.code",
                        hasItems("pupr.jalan.jalanberlubang", "pupr.jalan.jalanberlubang2"));
    }

    @Test
    void the_page_of_an_entry_tells_who_changed_what_when_by_which_edition_and_on_what_ground() {
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        assertThat(admin.open("/routing/code-lists?provinsi=74").asString()).contains("href=\"/routing/code-lists/entri/74.71\"");
        assertThat(admin.open("/routing/code-lists/entri/74.71").asString())
                .contains("Kota Kendari", "Sulawesi Tenggara", "Asia/Makassar", "Belum ada yang berubah");
        assertThat(admin.open("/routing/code-lists/entri/tidak.ada").statusCode()).isEqualTo(404);

        send("", category("riwayat", ""), People.NATIONAL_ADMIN).statusCode(200);
        int revision = send("", category("riwayat", "2035-12-31").replace("KEPMEN 1/2026", "KEPMEN 2/2026"), People.NATIONAL_ADMIN)
                .statusCode(200).extract().path("revision");
        String page = admin.open("/routing/code-lists/entri/riwayat").asString();
        assertThat(page).contains("Diakhiri: Kategori riwayat", "Ditambahkan: Kategori riwayat", "Meja nasional", "edisi " + revision,
                "Dasar: KEPMEN 1/2026 → KEPMEN 2/2026", "Hari terakhir");
        assertThat(page.indexOf("edisi " + revision)).isLessThan(page.indexOf("edisi " + (revision - 1)));
        given().get("/api/code-lists/history/riwayat").then().statusCode(200).body("kind", contains("ENDED", "ADDED"))
                .body("[0].revision", equalTo(revision)).body("[0].fields.column", contains("valid_to", "source"))
                .body("[0].release", equalTo(false)).body("[0].by", nullValue());
        given().get("/api/code-lists/history/tidak.ada").then().statusCode(404);
        assertThat(admin.open("/routing/code-lists/entri/riwayat?lang=en").asString()).contains("The national desk", "edition " + revision);
    }

    private static String category(String code, String last) {
        return CATEGORIES + code + ",,Kategori " + code + ",New,2026-01-01," + last + ",,,KEPMEN 1/2026\n";
    }

    private static ValidatableResponse send(String path, String csv, String person) {
        return given().auth().oauth2(Tokens.of(person)).contentType("text/csv").body(csv).post("/api/code-lists" + path).then();
    }
}
