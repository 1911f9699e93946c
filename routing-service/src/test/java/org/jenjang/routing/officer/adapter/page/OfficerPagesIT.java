package org.jenjang.routing.officer.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of officers as an admin with a browser and no script uses them. */
@QuarkusTest
class OfficerPagesIT {

    private static final String OFFICERS = "/routing/officers";
    private static final String KENDARI = "pemda:74.71";

    @BeforeEach
    void today_has_hours_left() {
        TrainingTime.awayFromMidnight(ZoneId.of("Asia/Makassar"));
    }

    @Test
    void the_admin_sees_where_somebody_is_missing_and_nobody_else_sees_anything() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        await().untilAsserted(() -> assertThat(admin.open(OFFICERS).asString())
                .contains("Petugas Pemerintah Kota Kendari", "Dina Dishub", "Baru satu petugas", "Angkat petugas untuk"));
        assertThat(admin.open(OFFICERS + "?instansi=pemda:74").statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(People.DISHUB_KENDARI).open(OFFICERS).statusCode()).isEqualTo(403);

        Visitor national = Visitor.signedIn(People.NATIONAL_ADMIN);
        assertThat(national.open(OFFICERS + "?instansi=" + KENDARI).asString()).contains("name=\"cari\"", "Dina Dishub")
                .doesNotContain("Angkat petugas untuk Dinas", "<select");
        assertThat(admin.open(OFFICERS).asString()).doesNotContain("name=\"cari\"");
        String dina = id(national.open(OFFICERS + "?instansi=" + KENDARI).asString(), "Dina Dishub");
        assertThat(national.open(OFFICERS + "/" + dina).asString()).contains("dishub-kendari@jenjang.example").doesNotContain("/pergantian\"");
        assertThat(national.open(OFFICERS + "/" + dina + "/pergantian").statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(People.SULTRA_ADMIN).open(OFFICERS + "/" + dina).statusCode()).isEqualTo(404);
    }

    @Test
    void the_national_desk_finds_a_person_by_name_or_address_and_an_institution_by_its_name() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        await().untilAsserted(() -> assertThat(admin.open(OFFICERS).asString()).contains("Dina Dishub"));
        assertThat(admin.open(OFFICERS + "/cari?cari=dina").statusCode()).isEqualTo(403);

        Visitor national = Visitor.signedIn(People.NATIONAL_ADMIN);
        String byName = national.open(OFFICERS + "/cari?cari=DINA+dish").asString();
        assertThat(byName).contains("1 cocok dengan “DINA dish”", "dishub-kendari@jenjang.example",
                "Dinas Perhubungan · Pemerintah Kota Kendari");
        String dina = id(byName, "Dina Dishub");
        assertThat(national.open(OFFICERS + "/cari?cari=dishub-kendari%40").asString()).contains(dina);
        assertThat(admin.open(OFFICERS + "/" + dina).asString()).contains("melihat");
        assertThat(national.open(OFFICERS + "/cari?cari=kota+kendari").asString())
                .contains("href=\"" + OFFICERS + "?instansi=pemda%3A74.71\">Pemerintah Kota Kendari");
        assertThat(national.open(OFFICERS + "/cari?cari=pemerintah+kota").asString()).containsPattern("20 dari \\d{2,3} instansi ditampilkan");
        assertThat(national.open(OFFICERS + "/cari?lang=en&cari=pemerintah+kota").asString())
                .containsPattern("20 of \\d{2,3} institutions are shown");
        assertThat(national.open(OFFICERS + "/cari?lang=id&cari=%25%25%25").asString()).contains("Tidak ada yang cocok");
        assertThat(national.open(OFFICERS + "/cari?cari=x").asString()).contains("href=\"#cari\"", "paling sedikit dua huruf");
        assertThat(national.open(OFFICERS + "/cari?cari=" + "aneh".repeat(500)).statusCode()).isEqualTo(200);
        assertThat(national.open(OFFICERS + "/cari?lang=en&cari=x").asString()).contains("Write at least two letters");
    }

    @Test
    void the_national_desk_sees_which_institutions_are_short_of_officers_and_an_admin_is_told_at_his_desk() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        await().untilAsserted(() -> assertThat(admin.open("/routing/").asString())
                .contains("Instansi Anda kekurangan petugas", "tempat baru satu petugasnya", "href=\"" + OFFICERS + "\">Lihat petugas"));
        assertThat(admin.open(OFFICERS + "/kekurangan").statusCode()).isEqualTo(403);

        Visitor national = Visitor.signedIn(People.NATIONAL_ADMIN);
        assertThat(national.open("/routing/").asString()).doesNotContain("kekurangan petugas");
        assertThat(national.open(OFFICERS).asString()).contains("href=\"" + OFFICERS + "/kekurangan\"");
        assertThat(national.open(OFFICERS + "/kekurangan").asString())
                .containsPattern("<h2[^>]*>[\\d.]+ instansi kekurangan petugas").contains("tempat belum ada petugasnya", "halaman=2\"");
        assertThat(national.open(OFFICERS + "/kekurangan?lang=en&halaman=9999").asString())
                .contains("Institutions short of officers", "places with one person only", "aria-current=\"page\"", "href=\"" + OFFICERS + "?instansi=");
    }

    @Test
    void the_posts_of_an_institution_are_folded_by_what_they_need_and_one_is_found_by_unit_or_person() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        await().untilAsserted(() -> assertThat(admin.open(OFFICERS).asString()).contains("Dina Dishub"));
        appointed(admin, "Kedua Satpolpp", KENDARI + "/satpolpp");
        assertThat(admin.open(OFFICERS).asString()).contains("name=\"nama\"", "bagian=satu&amp;halaman=2")
                .containsPattern("<h2[^>]*>\\d+ tempat baru satu petugasnya").containsPattern("<h2[^>]*>\\d+ tempat sudah terisi")
                .containsPattern("<details class=\"govuk-details\" id=\"[^\"]*dishub\"><summary[^>]*><span[^>]*>Dinas Perhubungan")
                .doesNotContainPattern("<details[^>]* open>");
        assertThat(admin.open(OFFICERS + "?bagian=satu&halaman=2").asString()).containsPattern("halaman=2\"[^>]* aria-current=\"page\">2");

        assertThat(admin.open(OFFICERS + "?nama=perhubungan+DINA").asString()).contains("1 tempat cocok dengan “perhubungan DINA”", "Dina Dishub")
                .containsPattern("<details class=\"govuk-details\" id=\"[^\"]*dishub\" open>")
                .doesNotContain("Dinas Kesehatan");
        assertThat(admin.open(OFFICERS + "?nama=%25").asString()).contains("Tidak ada tempat yang cocok", "Semua tempat, tanpa pencarian");
        assertThat(admin.open(OFFICERS + "?lang=en&nama=zzz").asString()).contains("No place matches");
    }

    @Test
    void who_was_just_appointed_is_shown_unfolded_and_of_many_with_one_name_it_is_said_how_many_there_are() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN).opening(OFFICERS + "/berkas");
        String name = "Ramai " + Ids.next();
        String lines = IntStream.range(0, 21).mapToObj(_ -> name + "," + email() + ",LIAISON_OFFICER," + KENDARI + "/dlh,SK 1")
                .collect(Collectors.joining("\n", "name,mail,role,unit,decree\n", ""));
        admin.send(OFFICERS + "/berkas/periksa", Map.of("file", lines));
        assertThat(admin.send(OFFICERS + "/berkas/muat", Map.of("file", lines)).statusCode()).isEqualTo(303);

        assertThat(Visitor.signedIn(People.NATIONAL_ADMIN).open(OFFICERS + "/cari?cari=" + name.replace(" ", "+")).asString())
                .contains("21 cocok dengan", "20 dari 21 petugas ditampilkan");
        String last = appointed(admin, "Terakhir Dlh", KENDARI + "/dlh");
        assertThat(admin.open(OFFICERS + "?diangkat=" + last).asString())
                .containsPattern("<details class=\"govuk-details\" id=\"[^\"]*dlh\" open>");
    }

    @Test
    void an_officer_is_appointed_on_a_form_that_says_what_is_wrong() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN).opening(OFFICERS + "/baru?peran=LIAISON_OFFICER");
        Map<String, String> form = new HashMap<>(Map.of("name", "Siti Aminah", "email", "siti", "role", "LIAISON_OFFICER", "unit", ""));
        Response wrong = admin.send(OFFICERS + "/baru", form);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#email\"", "href=\"#unit\"", "bukan alamat surel");
        assertThat(admin.forge(OFFICERS + "/baru", form).statusCode()).isEqualTo(400);

        form.put("email", email());
        form.put("unit", KENDARI + "/dishub");
        Response done = admin.send(OFFICERS + "/baru", form);
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(admin.open(done.header("Location")).asString()).contains("Siti Aminah sudah diangkat.");
    }

    @Test
    void the_last_one_of_a_unit_hands_over_in_three_steps_and_never_to_nobody() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        await().untilAsserted(() -> assertThat(admin.open(OFFICERS).asString()).contains("Putu Pupr"));
        String unit = KENDARI + "/pupr";
        String first = appointed(admin, "Pertama Pupr", unit);
        String path = OFFICERS + "/" + first + "/pergantian";
        String today = LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Makassar")).toString();

        assertThat(admin.open(path).asString()).contains("Langkah 1 dari 3");
        assertThat(admin.send(path, Map.of("langkah", "1", "until", "kapan")).asString()).contains("Langkah 1 dari 3", "href=\"#until\"");
        assertThat(admin.send(path, Map.of("langkah", "1", "until", today)).asString())
                .contains("Langkah 2 dari 3", "Putu Pupr", "name=\"until\" value=\"" + today);
        assertThat(admin.send(path, Map.of("langkah", "2", "until", today, "successor", "baru", "name", "Baru Pupr", "email", "salah"))
                .asString()).contains("Langkah 2 dari 3", "href=\"#email\"");
        String email = email();
        Map<String, String> said = new HashMap<>(Map.of("langkah", "2", "until", today, "successor", "baru", "name", "Baru Pupr",
                "email", email));
        assertThat(admin.send(path, said).asString()).contains("Langkah 3 dari 3", "laporan terbuka", email);
        said.putAll(Map.of("langkah", "3", "note", "Map di lemari."));
        Response done = admin.send(path, said);
        assertThat(done.header("Location")).isEqualTo(path + "/selesai");
        assertThat(admin.open(path + "/selesai").asString()).contains("Map di lemari.", "Baru Pupr", "mailto:" + email);
        assertThat(admin.send(path, said).statusCode()).isEqualTo(409);
    }

    @Test
    void the_last_one_of_a_unit_that_has_ended_leaves_and_is_appointed_to_its_successor_with_the_same_address() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        String old = unit(admin, "Dinas Pasar Lama");
        String next = unit(admin, "Dinas Pasar Baru");
        String officer = appointed(admin, "Pindah Pasar", old);
        String today = LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Makassar")).toString();
        end(admin, old, "Dinas Pasar Lama", today, next);

        String path = OFFICERS + "/" + officer + "/pergantian";
        assertThat(admin.opening(path).send(path, Map.of("langkah", "1", "until", today)).asString())
                .contains("tugas ini sendiri berakhir", "Pindah Pasar").doesNotContain("type=\"radio\"");
        assertThat(admin.send(path, Map.of("langkah", "2", "until", today)).asString()).contains("Langkah 3 dari 3");
        assertThat(admin.send(path, Map.of("langkah", "3", "until", today)).statusCode()).isEqualTo(303);
        Matcher onward = Pattern.compile("href=\"([^\"]*/baru[^\"]*)\">Angkat Pindah Pasar di Dinas Pasar Baru")
                .matcher(admin.open(path + "/selesai").asString());
        assertThat(onward.find()).isTrue();

        XmlPath form = admin.open(onward.group(1).replace("&amp;", "&")).htmlPath();
        Map<String, String> filled = new HashMap<>(Map.of("role", "LIAISON_OFFICER", "unit", next));
        for (String field : new String[] {"instansi", "name", "email", "since"}) {
            filled.put(field, form.getString("**.find { it.@name == '" + field + "' }.@value"));
        }
        assertThat(filled).containsEntry("name", "Pindah Pasar");
        assertThat(admin.send(OFFICERS + "/baru", filled).statusCode()).isEqualTo(303);
    }

    @Test
    void a_colleague_stands_in_and_that_can_be_ended_early() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        String away = appointed(admin, "Cuti Dinsos", KENDARI + "/dinsos");
        String delegate = appointed(admin, "Wakil Disdik", KENDARI + "/disdik");
        LocalDate today = LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Makassar"));
        String path = OFFICERS + "/" + away + "/wakil";
        assertThat(admin.open(path).asString()).contains("Wakil Disdik");
        assertThat(admin.send(path, Map.of("delegate", delegate, "from", today.toString(), "to", today.plusDays(200).toString())).asString())
                .contains("href=\"#to\"", "paling lama 90 hari");
        Response done = admin.send(path, Map.of("delegate", delegate, "from", today.toString(), "to", today.plusDays(3).toString()));
        String page = admin.open(done.header("Location")).asString();
        assertThat(page).contains("diwakili Wakil Disdik sampai", "Sudah kembali");
        Matcher end = Pattern.compile("action=\"([^\"]*/akhiri)\"").matcher(page);
        assertThat(end.find()).isTrue();
        assertThat(admin.send(end.group(1), Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.open(OFFICERS + "/" + away).asString()).doesNotContain("diwakili Wakil Disdik").contains("mengakhiri perwakilan");
    }

    @Test
    void what_was_written_wrongly_is_corrected_on_a_form_and_a_wrong_last_day_taken_back() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        String officer = appointed(admin, "Salha Ketik", KENDARI + "/dishub");
        String detail = OFFICERS + "/" + officer;
        String path = detail + "/perbaikan";
        assertThat(admin.open(detail).asString()).contains("href=\"" + path + "\"");
        assertThat(admin.open(path).asString()).contains("value=\"Salha Ketik\"");
        assertThat(admin.forge(path, Map.of("name", "Salah Ketik")).statusCode()).isEqualTo(400);
        Response wrong = admin.send(path, Map.of("name", "Salah Ketik", "email", "dishub-kendari@jenjang.example", "decree", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("href=\"#email\"", "sudah dipakai petugas lain");
        Response done = admin.send(path, Map.of("name", "Salah Ketik", "email", email(), "decree", "SK 7"));
        assertThat(admin.open(done.header("Location")).asString()).contains("<h1 class=\"govuk-heading-xl\">Salah Ketik", "SK 7",
                "memperbaiki data");
        assertThat(Visitor.signedIn(People.NATIONAL_ADMIN).open(path).statusCode()).isEqualTo(404);

        String today = LocalDate.ofInstant(TrainingTime.now(), ZoneId.of("Asia/Makassar")).toString();
        admin.opening(detail + "/pergantian").send(detail + "/pergantian", Map.of("langkah", "3", "until", today));
        assertThat(admin.open(detail).asString()).contains("Batalkan hari terakhir");
        assertThat(admin.send(path + "/tetap", Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.open(detail).asString()).doesNotContain("Batalkan hari terakhir").contains("membatalkan hari terakhir",
                "Ganti atau akhiri tugas");
    }

    @Test
    void a_file_is_checked_with_its_lines_and_loaded_whole() {
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN).opening(OFFICERS + "/berkas");
        String name = "Berkas " + Ids.next();
        String good = name + "," + email() + ",LIAISON_OFFICER," + KENDARI + "/dukcapil,SK 1";
        Response wrong = admin.send(OFFICERS + "/berkas/periksa",
                Map.of("file", "name,mail,role,unit,decree\n" + good + "\nBerkas Dua,dua,LIAISON_OFFICER,pemda:99/x,"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.asString()).contains("id=\"line-3\"", "bukan alamat surel", "bukan unit dari instansi ini");
        assertThat(admin.open(OFFICERS).asString()).doesNotContain(name);

        Map<String, String> file = Map.of("file", "name,mail,role,unit,decree\n" + good);
        assertThat(admin.opening(OFFICERS + "/berkas").send(OFFICERS + "/berkas/periksa", file).asString()).contains("1 orang akan diangkat", name);
        Response done = admin.send(OFFICERS + "/berkas/muat", file);
        assertThat(admin.open(done.header("Location")).asString()).contains("1 petugas sudah diangkat dari berkas.", name);
        assertThat(admin.opening(OFFICERS + "/berkas").send(OFFICERS + "/berkas/periksa", file).asString()).contains("Tidak ada yang berubah");
    }

    private static String unit(Visitor admin, String name) {
        String path = "/routing/register/" + KENDARI + "/unit";
        Response added = admin.opening(path).send(path, unitForm(name, "", ""));
        return KENDARI + "/" + added.header("Location").replaceAll(".*unit=", "");
    }

    private static void end(Visitor admin, String unit, String name, String last, String successor) {
        String path = "/routing/register/" + KENDARI + "/unit/" + unit.substring(unit.indexOf('/') + 1);
        Map<String, String> form = unitForm(name, last, successor);
        form.put("revision", admin.open(path).htmlPath().getString("**.find { it.@name == 'revision' }.@value"));
        assertThat(admin.send(path, form).statusCode()).isEqualTo(303);
    }

    private static Map<String, String> unitForm(String name, String last, String successor) {
        return new HashMap<>(Map.of("name", name, "kind", "SERVICE", "email", "unit@pemda-74-71.jenjang.example",
                "validFrom", "2026-01-01", "validTo", last, "successor", successor));
    }

    private static String appointed(Visitor admin, String name, String unit) {
        Response done = admin.opening(OFFICERS + "/baru").send(OFFICERS + "/baru",
                Map.of("name", name, "email", email(), "role", "LIAISON_OFFICER", "unit", unit));
        return done.header("Location").replaceAll(".*diangkat=", "");
    }

    private static String id(String page, String name) {
        Matcher link = Pattern.compile("/officers/([0-9a-f-]{36})\">" + name).matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String email() {
        return "orang." + Ids.next() + "@jenjang.example";
    }
}
