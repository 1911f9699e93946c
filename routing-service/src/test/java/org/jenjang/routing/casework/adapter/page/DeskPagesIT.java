package org.jenjang.routing.casework.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.testkit.People;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The desk as people use it without script: real sign-in, real forms. */
@QuarkusTest
class DeskPagesIT {

    private final Reports reports = new Reports();

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void who_has_not_signed_in_is_asked_to() {
        Response answer = Visitor.stranger().open("/routing/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("/auth/realms/jenjang/protocol/openid-connect/auth");
    }

    @Test
    void the_desk_opens_where_something_waits() {
        reports.filedFor("pemda:74.71");

        assertThat(Visitor.signedIn(People.KENDARI_ADMIN).open("/routing/").asString())
                .contains("Pilih unit", "Laporan yang sudah diteruskan ke instansi Anda.");
    }

    @Test
    void who_has_no_desk_sees_none() {
        assertThat(Visitor.signedIn(People.DISHUB_KENDARI).open("/routing/antrean/semua").statusCode()).isEqualTo(403);
    }

    @Test
    void a_desk_admin_passes_a_report_on_and_is_told_so() {
        String complaint = reports.filed();
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        String queue = admin.open("/routing/antrean/periksa?cari=" + complaint).asString();
        assertThat(queue).contains("Lampu jalan mati di Jalan Melati", "Perlu diperiksa", "paling lambat");

        String page = admin.open("/routing/antrean/periksa/" + complaint).asString();
        assertThat(page).contains("Langkah berikutnya", "Di wilayah laporan", "Pemerintah Kota Kendari",
                "Sudah dua minggu gelap.",
                "Aturan di balik batas ini", "Ketentuan layanan SP4N-LAPOR!");
        assertThat(page.indexOf("value=\"pemda:74.71\"")).isLessThan(page.indexOf("value=\"pemda:74\""));

        Response done = admin.send("/routing/antrean/periksa/" + complaint + "/penerusan",
                Map.of("institution", "pemda:74.71",
                "classification", "COMPLAINT", "supervisory", "false", "category", "perhubungan", "note", ""));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(admin.open(done.header("Location").replaceFirst("^https?://[^/]+", "")).asString())
                .contains("sudah diteruskan");
        Reports.read(complaint, People.KENDARI_ADMIN).statusCode(200);
    }

    @Test
    void the_desk_accepts_what_is_proposed_with_one_button_and_sees_reports_on_the_same_matter() {
        CaseFile other = Reports.file("Lampu jalan padam dekat dermaga Wawonii", "Lampu jalan padam di dermaga Wawonii, gelap sekali.");
        reports.filed(other, null);
        String complaint = reports.filed(Reports.file("Dermaga Wawonii gelap", "Lampu jalan di dermaga Wawonii padam seminggu."), null);
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        String address = "/routing/antrean/periksa/" + complaint;
        await().untilAsserted(() ->
                assertThat(admin.open(address).asString()).contains("Usulan untuk laporan ini",
                        "Teruskan ke Pemerintah Kota Kendari", "Mungkin tentang hal yang sama", other.ticket()));

        Response done = admin.send(address + "/penerusan", Map.of("institution", "pemda:74.71", "classification", "COMPLAINT",
                "supervisory", "false", "category", "perhubungan.pju", "key", "1"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(Visitor.signedIn(People.KENDARI_ADMIN).open("/routing/antrean/semua/" + complaint).asString())
                .contains("Sesuai usulan (keyakinan");
        Reports.read(complaint, People.KENDARI_ADMIN).body("history.find { it.kind == 'DISPOSED' }.proposed.institution",
                equalTo("pemda:74.71"));
    }

    @Test
    void an_institution_gives_the_report_to_a_unit() {
        String complaint = reports.filedFor("pemda:74.71");
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        String page = admin.open("/routing/antrean/instansi/" + complaint).asString();
        assertThat(page).contains("Unit yang mengerjakan", "Dinas Perhubungan",
                "Pelapor sendiri yang memilih instansi ini.");

        Response done = admin.send("/routing/antrean/instansi/" + complaint + "/penugasan",
                Map.of("unit", "pemda:74.71/dishub"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(admin.open("/routing/antrean/semua/" + complaint).asString())
                .contains("Diserahkan ke Dinas Perhubungan, Pemerintah Kota Kendari", "Unit sedang mengerjakannya");
    }

    @Test
    void a_form_with_mistakes_comes_back_as_it_was_typed_and_says_what_to_mend() {
        String complaint = reports.filedFor("pemda:74.71");
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        admin.open("/routing/antrean/instansi/" + complaint);

        Response again = admin.send("/routing/antrean/instansi/" + complaint + "/pengembalian",
                Map.of("returnReason", "pendek", "suggestion", ""));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).contains("Ada yang perlu diperbaiki", "href=\"#returnReason\"",
                "Alasan: Terlalu pendek: minimal 10 karakter.",
                "href=\"#suggestion\"", "Instansi yang disarankan: Isian ini wajib diisi.", ">pendek</textarea>");
    }

    @Test
    void a_step_that_is_no_longer_possible_says_why() {
        String complaint = reports.filedFor("pemda:74.71");
        Visitor admin = Visitor.signedIn(People.KENDARI_ADMIN);
        admin.open("/routing/antrean/instansi/" + complaint);
        reports.say(complaint, new SubmittedEvent.Withdrawn(null));
        Reports.awaitState(complaint, "WITHDRAWN");

        Response refused = admin.send("/routing/antrean/instansi/" + complaint + "/penugasan",
                Map.of("unit", "pemda:74.71/dishub"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.asString()).contains("Laporan ini sudah selesai.", "dicabut oleh pelapor");
    }

    @Test
    void the_office_to_which_a_report_has_climbed_reminds_the_one_below_with_a_form() {
        String complaint = reports.filedFor("pemda:74.71");
        for (int level = 1; level <= 2; level++) {
            climb(complaint, level);
        }
        Visitor admin = Visitor.signedIn(People.SULTRA_ADMIN);
        String page = "/routing/antrean/semua/" + complaint;
        assertThat(admin.open(page).asString()).contains("Perintah kepada instansi yang wajib menjawab");

        assertThat(admin.send(page + "/pengingat", Map.of("reminderText", "cepat")).statusCode()).isEqualTo(422);
        assertThat(admin.send(page + "/pengingat", Map.of("reminderText", "Jawab hari ini juga.")).statusCode())
                .isEqualTo(303);
        assertThat(admin.open(page).asString()).contains("Pemerintah Kota Kendari diingatkan untuk menjawab",
                "Jawab hari ini juga.").doesNotContain("Perintah kepada instansi yang wajib menjawab");
        Response again = admin.send(page + "/pengingat", Map.of("reminderText", "Jawab hari ini juga."));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString()).contains("sudah diingatkan pada hari kerja ini");
    }

    private static void climb(String complaint, int level) {
        String due = Reports.read(complaint, People.NATIONAL_ADMIN)
                .extract().path("deadlines.find { it.clock == 'VERIFY' }.dueAt");
        TrainingTime.moveTo(Instant.parse(due).plusSeconds(2));
        await().untilAsserted(() ->
                Reports.read(complaint, People.NATIONAL_ADMIN).body("level", equalTo(level)));
    }

    @Test
    void the_list_of_institutions_is_narrowed_without_script() {
        String complaint = reports.filed();
        String page = Visitor.signedIn(People.SULTRA_ADMIN)
                .open("/routing/antrean/periksa/" + complaint + "?instansi=natuna").asString();

        assertThat(page).contains("Hasil pencarian", "PT PLN (Persero)").doesNotContain("value=\"pemda:32\"");
    }

    @Test
    void the_text_of_a_restricted_report_is_read_in_intake() {
        String complaint = reports.filed(Reports.file("74.71", true, false), "pemda:74.71");
        String page = Visitor.signedIn(People.KENDARI_ADMIN).open("/routing/antrean/instansi/" + complaint).asString();

        assertThat(page).contains("/naskah/" + complaint, "Diserahkan ke Inspektorat Daerah, Pemerintah Kota Kendari");
    }

    @Test
    void every_step_of_a_life_has_its_form() {
        String complaint = reports.filed();
        String other = reports.filed();
        Visitor sultra = Visitor.signedIn(People.SULTRA_ADMIN);
        send(sultra, complaint, "darurat", Map.of("emergencyReason", "Tiang listrik hampir roboh"));
        assertThat(sultra.open("/routing/antrean/semua/" + complaint).asString())
                .contains("Keselamatan jiwa terancam", "112", "Ditandai darurat").doesNotContain("/darurat\"");
        send(sultra, complaint, "penggolongan", Map.of("newClassification", "COMPLAINT", "newSupervisory", "false",
                "newCategory", "perhubungan", "reclassifyReason", "Isinya tentang lampu jalan"));
        send(sultra, complaint, "penundaan", Map.of("questions", "Di depan nomor berapa?"));
        send(sultra, complaint, "pelengkapan", Map.of("completion", "Di depan nomor dua belas"));
        send(sultra, complaint, "penggabungan", Map.of("parent", other));
        assertThat(sultra.open("/routing/antrean/semua/" + other).asString()).contains("Diikuti oleh");
        assertThat(sultra.open("/routing/antrean/semua/" + complaint).asString()).contains("Mengikuti", "Pisahkan");
        send(sultra, complaint, "pemisahan", Map.of("unlinkReason", "Ternyata jalan yang lain"));

        toArbitration(complaint);
        assertThat(sultra.open("/routing/antrean/arbitrase").asString()).contains(complaint);
        assertThat(sultra.open("/routing/antrean/arbitrase/" + complaint).asString())
                .contains("Pernah dikembalikan oleh", "Instansi yang wajib menjawab",
                        "Dua instansi menyatakan laporan ini bukan wewenangnya.");
        nameHelpersOneByOne(sultra, "/routing/antrean/semua/" + complaint + "/arbitrase");
        assertThat(Visitor.signedIn(People.KENDARI_ADMIN).open("/routing/antrean/semua/" + complaint).asString())
                .contains("Dibantu oleh", "Pemerintah Provinsi Sulawesi Tenggara", "Kota Bekasi", "Diputuskan: Pemerintah Kota Kendari yang berwenang")
                .doesNotContain("/pengembalian\"");
    }

    /** As one does it without script: the list again and again, with those chosen so far as boxes that can be unticked. */
    private static void nameHelpersOneByOne(Visitor desk, String form) {
        Response one = desk.send(form, Map.of("lead", "pemda:74.71", "otherHelper", "pemda:74", "more", "helper"));
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(one.asString()).contains("Instansi pembantu yang dipilih", "value=\"pemda:74\" checked",
                "value=\"pemda:74.71\" selected");
        Response unknown = desk.send(form, Map.of("lead", "pemda:74.71", "leadHelper", List.of("pemda:74", "pemda:00"),
                "arbitrationReason", "Tercatat sebagai aset kota"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.asString()).contains("href=\"#otherHelper\"", "value=\"pemda:74\" checked");

        assertThat(desk.send(form, Map.of("lead", "pemda:74.71", "leadHelper", "pemda:74", "otherHelper", "pemda:32.75",
                "arbitrationReason", "Tercatat sebagai aset kota")).statusCode()).isEqualTo(303);
    }

    @Test
    void a_closed_case_is_reviewed_and_the_national_desk_opens_it_again() {
        String complaint = reports.filedFor("lembaga:bpbatam");
        Holder unit = new Holder("lembaga:bpbatam", "lembaga:bpbatam/pertanahan", Tier.NATIONAL);
        reports.say(complaint, new AnsweredEvent.Answered(1, unit, 1, "Gardu sudah diperbaiki kemarin.", List.of()),
                Tier.NATIONAL);
        reports.say(complaint, new SubmittedEvent.AnswerAccepted(1, 4, null));
        Reports.awaitState(complaint, "CLOSED");
        Visitor national = Visitor.signedIn(People.NATIONAL_ADMIN);
        assertThat(national.open("/routing/antrean/semua/" + complaint).asString())
                .contains("Mutu jawaban", "Buka kembali", "Pelapor dapat meminta dibuka kembali sampai");

        Response mistake = national.send("/routing/antrean/semua/" + complaint + "/penilaian", Map.of("passed", "false"));
        assertThat(mistake.statusCode()).isEqualTo(422);
        assertThat(mistake.asString()).contains("href=\"#reviewNote\"");
        send(national, complaint, "penilaian", Map.of("passed", "true"));
        send(national, complaint, "pembukaan", Map.of("reopenReason", "Ada bukti baru dari warga"));
        Reports.awaitState(complaint, "WITH_UNIT");
    }

    @Test
    void the_desk_speaks_english_too() {
        String complaint = reports.filed();
        String page = Visitor.signedIn(People.SULTRA_ADMIN).open("/routing/antrean/periksa/" + complaint + "?lang=en")
                .asString();

        assertThat(page).contains("Next step", "Pass on to an institution", "To verify", "no later than");
    }

    @Test
    void a_form_from_elsewhere_and_a_case_of_somebody_else_get_nowhere() {
        String complaint = reports.filedFor("pemda:74.71");
        Visitor kendari = Visitor.signedIn(People.KENDARI_ADMIN);
        kendari.open("/routing/antrean/instansi/" + complaint);
        assertThat(kendari.forge("/routing/antrean/instansi/" + complaint + "/penugasan",
                Map.of("unit", "pemda:74.71/dishub"))
                .statusCode()).isEqualTo(400);

        Visitor bekasi = Visitor.signedIn(People.BEKASI_ADMIN);
        assertThat(bekasi.open("/routing/antrean/semua/" + complaint).statusCode()).isEqualTo(404);
        bekasi.open("/routing/antrean/semua");
        assertThat(bekasi.open("/routing/antrean/lain").statusCode()).isEqualTo(404);
        Reports.read(complaint, People.KENDARI_ADMIN).body("state", equalTo("WITH_INSTITUTION"));
    }

    private static void send(Visitor visitor, String complaint, String step, Map<String, String> form) {
        visitor.open("/routing/antrean/semua/" + complaint);
        Response done = visitor.send("/routing/antrean/semua/" + complaint + "/" + step, form);
        assertThat(done.statusCode()).as("%s: %s", step, done.asString()).isEqualTo(303);
        assertThat(visitor.open(done.header("Location").replaceFirst("^https?://[^/]+", "")).asString())
                .contains("j-banner--success");
    }

    /** Kendari and Konawe Selatan each say that it is not theirs. */
    private static void toArbitration(String complaint) {
        for (String city : List.of("pemda:74.71", "pemda:74.05")) {
            send(Visitor.signedIn(People.SULTRA_ADMIN), complaint, "penerusan", Map.of("institution", city,
                    "classification", "COMPLAINT", "supervisory", "false", "category", "perhubungan"));
            String admin = city.endsWith("71") ? People.KENDARI_ADMIN : People.KONAWE_SELATAN_ADMIN;
            Visitor returner = Visitor.signedIn(admin);
            returner.open("/routing/antrean/semua/" + complaint);
            assertThat(returner.send("/routing/antrean/semua/" + complaint + "/pengembalian",
                    Map.of("returnReason", "Bukan jalan kami", "suggestion", "pemda:74")).statusCode()).isEqualTo(303);
        }
    }
}
