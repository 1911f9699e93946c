package org.jenjang.routing.register.adapter.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jenjang.platform.testkit.People;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register as people browse, load and edit it. */
@QuarkusTest
class RegisterPageIT {

    private static final String KENDARI = "/routing/register/pemda:74.71";
    private static final String HEADER =
            "code,name,parent,tier,kind,region,zone,email,valid_from,valid_to,successor,shares,source\n";

    @BeforeEach
    void awaitRegister() {
        await().untilAsserted(() -> given().get("/q/health/ready").then()
                .body("checks.find { it.name == 'register' }.data.revision", greaterThanOrEqualTo(1)));
    }

    @Test
    void the_register_is_browsed_from_the_national_desk_down_by_tier_and_by_search() {
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        assertThat(admin.open("/routing/").asString()).contains("href=\"/routing/register\"");
        assertThat(admin.open("/routing/register").asString())
                .contains("Di bawah Kementerian Pendayagunaan", "Kementerian Sekretariat Negara", "rel=\"next\"")
                .doesNotContain("Pemerintah Kota Kendari", "/register/muat");
        assertThat(admin.open("/routing/register?di=pemda:74").asString())
                .contains("Pemerintah Kota Kendari", "Jalur dari meja nasional");
        assertThat(admin.open("/routing/register?jenjang=DISTRICT").asString()).contains("Kabupaten/Kota")
                .doesNotContain("Kementerian Sekretariat Negara");
        assertThat(admin.open("/routing/register?cari=kota+kendari").asString()).contains(KENDARI + "\"", "cocok dengan “kota kendari”");
        assertThat(admin.open("/routing/register?cari=pekerjaan+umum+dan+perumahan").asString())
                .contains("/routing/register/kl:kemenpupr\"", "Berakhir 20 Oktober 2024");
        assertThat(admin.open("/routing/register?cari=zzzzqqqq").asString()).contains("Tidak ada instansi yang cocok");
        assertThat(admin.open("/routing/register?halaman=9999").statusCode()).isEqualTo(200);
        assertThat(Visitor.signedIn(People.DISHUB_KENDARI).open("/routing/register").statusCode()).isEqualTo(403);
    }

    @Test
    void an_institution_shows_who_is_above_it_who_followed_it_and_its_units() {
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        assertThat(admin.open("/routing/register/kl:kemenpupr").asString())
                .contains("Berakhir 20 Oktober 2024", "Kementerian Pekerjaan Umum", "Rumah", "unit yang sudah berakhir");
        assertThat(admin.open("/routing/register/kl:kemenpu").asString())
                .contains("Menggantikan", "Kementerian Pekerjaan Umum dan Perumahan Rakyat");
        assertThat(admin.open(KENDARI).asString()).contains("Pemerintah Provinsi Sulawesi Tenggara", "Dinas Perhubungan",
                "Asia/Makassar").doesNotContain("/unit/dishub\"", "Tambah unit");
        assertThat(admin.open("/routing/register/pemda:99").statusCode()).isEqualTo(404);
    }

    @Test
    void of_hundreds_of_units_those_that_nobody_checked_are_folded_with_their_number_and_each_is_found_by_search() {
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        String page = admin.open("/routing/register/kl:kemenag").asString();
        assertThat(page).contains("553 unit</h2>", "<details class=\"govuk-details\"><summary class=\"govuk-details__summary\"><span "
                + "class=\"govuk-details__summary-text\">553 unit bawaan yang belum diperiksa instansinya");
        assertThat(page.split("<li class=\"r-unit\">", -1)).hasSize(11);
        assertThat(admin.open("/routing/register/kl:kemenag?bagian=bawaan&halaman=56").asString())
                .contains("<details class=\"govuk-details\" open>", "aria-current=\"page\">56<");

        String found = admin.open("/routing/register/kl:kemenag?cari=kendari").asString();
        assertThat(found).contains("1 unit cocok dengan “kendari”", "Kota Kendari", "<details class=\"govuk-details\" open>");
        assertThat(found.split("<li class=\"r-unit\">", -1)).hasSize(2);
        assertThat(admin.open("/routing/register/kl:kemenag?cari=" + "%3Cx%25".repeat(300) + "&bagian=z&halaman=-7x").asString())
                .contains("Tidak ada unit yang cocok", "Semua unit, tanpa pencarian");
        assertThat(admin.open("/routing/register/kl:kemenpupr").asString())
                .containsPattern("<details class=\"govuk-details\"><summary[^>]*><span[^>]*>\\d+ unit yang sudah berakhir");
        assertThat(admin.open("/routing/register/kl:kemenag?lang=en").asString()).contains("553 units of the standard set, not yet checked");
    }

    @Test
    void an_admin_adds_renames_and_ends_the_units_of_his_institution_and_of_no_other() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        assertThat(admin.open("/routing/register/pemda:74/unit").statusCode()).isEqualTo(404);
        assertThat(admin.send("/routing/register/pemda:74/unit", unit("Dinas Siluman", "")).statusCode()).isEqualTo(404);
        admin.opening(KENDARI + "/unit");
        assertThat(admin.forge(KENDARI + "/unit", unit("Dinas Siluman", "")).statusCode()).isEqualTo(400);

        Response wrong = admin.send(KENDARI + "/unit", Map.of("name", "", "kind", "X", "email", "y", "validFrom", "besok"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#name\"", "href=\"#kind\"", "href=\"#email\"", "href=\"#validFrom\"");

        Response added = admin.send(KENDARI + "/unit", unit("Dinas Kelautan & Pesisir", ""));
        assertThat(added.header("Location")).isEqualTo(KENDARI + "?unit=dinas-kelautan-pesisir");
        assertThat(admin.open(KENDARI + "?unit=dinas-kelautan-pesisir").asString())
                .contains("Dinas Kelautan &amp; Pesisir sudah disimpan.", "Ditambahkan: Dinas Kelautan", "Pemerintah Kota Kendari");

        String form = KENDARI + "/unit/dinas-kelautan-pesisir";
        Map<String, String> seen = revised(admin.open(form), unit("Dinas Pesisir", ""));
        assertThat(admin.send(form, seen).statusCode()).isEqualTo(303);
        Response late = admin.send(form, seen);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("baru saja diubah orang lain");
        assertThat(admin.send(form, revised(late, unit("Dinas Pesisir", "2035-12-31", "pemda:74.71/dishub"))).statusCode()).isEqualTo(303);
        given().get("/api/institutions/pemda:74.71").then()
                .body("units.find { it.code == 'pemda:74.71/dinas-kelautan-pesisir' }.name", equalTo("Dinas Pesisir"))
                .body("units.find { it.code == 'pemda:74.71/dinas-kelautan-pesisir' }.successor", equalTo("pemda:74.71/dishub"));

        Response last = admin.send(KENDARI + "/unit/inspektorat",
                revised(admin.open(KENDARI + "/unit/inspektorat"), unit("Inspektorat Daerah", "2035-12-31")));
        assertThat(last.statusCode()).isEqualTo(422);
        assertThat(last.asString()).contains("tinggal tanpa inspektorat");
    }

    @Test
    void the_national_desk_looks_at_a_file_before_it_is_in_force() {
        Visitor admin = Visitor.signedIn(People.NATIONAL_ADMIN).opening("/routing/register/muat");
        Response wrong = admin.send("/routing/register/muat/periksa", Map.of("file", HEADER + "kl:x,,kl:kemenpanrb,NATIONAL,"
                + "MINISTRY,,Asia/Jakarta,a@x.example,2026-01-01,,,,Perpres"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#line-2\"", "Baris 2: nama belum diisi", "<code>kl:x,,kl:kemenpanrb");

        String file = HEADER + "kl:halaman,Kementerian Halaman,kl:kemenpanrb,NATIONAL,MINISTRY,,Asia/Jakarta,"
                + "a@halaman.example,2026-01-01,,,,Perpres 2/2026";
        Response preview = admin.send("/routing/register/muat/periksa", Map.of("file", file));
        assertThat(preview.asString()).contains("Kementerian Halaman", "ditambahkan", "Berlakukan");
        given().get("/api/institutions/kl:halaman").then().statusCode(404);

        assertThat(admin.send("/routing/register/muat", Map.of("file", file, "revision", "1000000")).statusCode()).isEqualTo(409);
        Response loaded = admin.send("/routing/register/muat", revised(preview, Map.of("file", file)));
        assertThat(loaded.header("Location")).isEqualTo("/routing/register?selesai=true");
        assertThat(admin.open("/routing/register?selesai=true").asString()).contains("sudah diperbarui", "/register/muat/units.csv");
        given().get("/api/institutions/kl:halaman").then().body("units.code", hasItem("kl:halaman/ult"));
        assertThat(Visitor.signedIn(People.SULTRA_ADMIN).open("/routing/register/muat").statusCode()).isEqualTo(403);
    }

    @Test
    void who_ends_an_institution_reads_which_rules_still_send_to_it() {
        Visitor admin = Visitor.signedIn(People.NATIONAL_ADMIN).opening("/routing/register/muat");
        Response preview = admin.send("/routing/register/muat/periksa", Map.of("file", HEADER + "lembaga:bpjskes,BPJS Kesehatan,"
                + "kl:kemenpanrb,NATIONAL,AGENCY,,Asia/Jakarta,a@bpjskes.example,2024-01-01,2035-12-31,lembaga:bpjstk,,UU 24/2011"));
        assertThat(preview.asString()).contains("masih dituju aturan wewenang jkn; sebelum semuanya menyebut penggantinya");
    }

    private static Map<String, String> unit(String name, String validTo, String... successor) {
        return Map.of("name", name, "kind", name.startsWith("Inspektorat") ? "INSPECTORATE" : "SERVICE", "email",
                "unit@pemda-74-71.jenjang.example", "validFrom", "2026-01-01", "validTo", validTo, "successor",
                successor.length == 0 ? "" : successor[0]);
    }

    /** The form with the revision that a page says. */
    private static Map<String, String> revised(Response page, Map<String, String> form) {
        Map<String, String> more = new HashMap<>(form);
        more.put("revision", page.htmlPath().getString("**.find { it.@name == 'revision' }.@value"));
        return more;
    }
}
