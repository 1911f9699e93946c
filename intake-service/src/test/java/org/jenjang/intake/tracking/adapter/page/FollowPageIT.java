package org.jenjang.intake.tracking.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.intake.Browser;
import org.jenjang.intake.Officers;
import org.jenjang.intake.Reports;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FollowPageIT {

    @TestHTTPResource("/")
    URI site;

    private final KafkaProbe kafka = new KafkaProbe();
    private Browser browser;
    private Reports.Filed filed;
    private Officers officers;

    @BeforeEach
    void file() {
        Officers.register(kafka);
        filed = Reports.filed(Reports.with("region", "74.71"));
        officers = new Officers(kafka, filed);
        browser = new Browser(site);
        browser.get("/lacak").submit("/lacak", Map.of("ticket", filed.ticket(), "pin", filed.pin()));
    }

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void the_page_tells_where_the_complaint_is_and_what_comes_next() {
        officers.verify(false).disposeToKendari(false).startWork();

        await().untilAsserted(() -> assertThat(page().text())
                .contains(
                        "Dikerjakan",
                        "Dinas Perhubungan Kota Kendari",
                        "Pemerintah Kota Kendari",
                        "Kabupaten/kota",
                        "Instansi sedang bekerja",
                        "Jawaban instansi",
                        "hari lagi",
                        "Paling lambat",
                        "Petugas memeriksa lampu besok pagi"));
    }

    @Test
    void a_reporter_disputes_rates_and_adds_on_the_page() {
        officers.verify(false).disposeToKendari(false).startWork().answer(1, "Lampu sudah kami ganti.");
        await().untilAsserted(() ->
                assertThat(page().text()).contains("Apakah masalahnya sudah selesai?", "Lampu sudah kami ganti."));

        Browser.Page disputed =
                page().submit("/lacak/" + filed.ticket() + "/sanggahan", Map.of("reason", "Lampunya masih mati juga"));
        assertThat(disputed.text()).contains("Tersimpan").doesNotContain("Apakah masalahnya sudah selesai?");
        Browser.Page added =
                page().submit("/lacak/" + filed.ticket() + "/tambahan", Map.of("text", "Tiang nomor tiga dari kiri"));
        assertThat(added.text()).contains("Tersimpan");
        officers.answer(2, "Kabelnya juga sudah kami ganti.");
        await().untilAsserted(() -> assertThat(page().text())
                .contains("Kabelnya juga sudah kami ganti.", "Apakah masalahnya sudah selesai?"));
        Browser.Page rated = page().submit("/lacak/" + filed.ticket() + "/penilaian", Map.of("rating", "5"));

        assertThat(rated.text()).contains("Tersimpan").doesNotContain("Tambah keterangan");
        await().untilAsserted(() -> assertThat(page().text())
                .contains(
                        "Anda menyanggah jawaban",
                        "Anda menambahkan keterangan",
                        "Anda menerima jawaban",
                        "Tiang nomor tiga dari kiri"));
    }

    @Test
    void only_what_is_possible_now_is_offered() {
        assertThat(page().text())
                .contains("Tambah keterangan", "Minta perlindungan lebih", "Cabut laporan")
                .doesNotContain("Belum beres?", "Bawa ke Ombudsman", "Keberatan atas pengarsipan");
        officers.verify(false).disposeToKendari(false).miss(Clock.FIRST_RESPONSE);

        await().untilAsserted(() -> assertThat(page().text())
                .contains("Bawa ke Ombudsman", "Umur laporan", "Yang harus bertindak: Dinas Perhubungan Kota Kendari"));
        Browser.Page undeclared = page().submit("/lacak/" + filed.ticket() + "/ombudsman", Map.of());
        assertThat(undeclared.status()).isEqualTo(422);
        officers.handOver();

        await().untilAsserted(() -> assertThat(page().text())
                .contains("Juga di tangan Ombudsman")
                .doesNotContain("Bawa ke Ombudsman"));
    }

    @Test
    void a_closed_case_is_opened_again_on_the_page() {
        officers.verify(false).disposeToKendari(false).answer(1, "Sudah.").close(Closure.AUTOMATIC, Duration.ofDays(30));
        await().untilAsserted(() -> assertThat(page().text()).contains("Belum beres?", "Paling lambat"));

        Browser.Page asked = page().submit(
                "/lacak/" + filed.ticket() + "/pembukaan", Map.of("reopenReason", "Lampunya mati lagi semalam"));

        assertThat(asked.text()).contains("Tersimpan").doesNotContain("Belum beres?");
        await().untilAsserted(() -> assertThat(page().text()).contains("Anda meminta laporan dibuka kembali"));
    }

    @Test
    void an_archived_report_is_objected_to_on_the_page() {
        officers.verify(false).archive(ArchiveReason.TOO_GENERAL, Duration.ofDays(14), Duration.ZERO);
        await().untilAsserted(() -> assertThat(page().text())
                .contains("Keberatan atas pengarsipan", "Laporan terlalu umum untuk ditindaklanjuti."));

        Browser.Page wrong = page().submit(
                "/lacak/" + filed.ticket() + "/keberatan-arsip", Map.of("archiveReason", "pendek"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(page().submit(
                                "/lacak/" + filed.ticket() + "/keberatan-arsip",
                                Map.of("archiveReason", "Lampunya ada di depan pasar lama"))
                        .text())
                .contains("Tersimpan");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field() {
        Browser.Page refused = page().submit("/lacak/" + filed.ticket() + "/tambahan", Map.of("text", "pendek"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ada yang perlu diperbaiki", "Keterangan tambahan: Terlalu pendek: minimal 10");
    }

    @Test
    void a_form_that_is_sent_twice_is_carried_out_once() {
        Browser.Page page = page();
        page.submit("/lacak/" + filed.ticket() + "/tambahan", Map.of("text", "Dikirim dua kali dengan cepat"));

        Browser.Page again =
                page.submit("/lacak/" + filed.ticket() + "/tambahan", Map.of("text", "Dikirim dua kali dengan cepat"));

        assertThat(again.text()).contains("Tersimpan");
        await().untilAsserted(() -> assertThat(page().text()).containsOnlyOnce("Anda menambahkan keterangan"));
    }

    @Test
    void a_withdrawn_complaint_takes_nothing_more() {
        Browser.Page before = page();
        assertThat(before.submit("/lacak/" + filed.ticket() + "/pencabutan", Map.of())
                        .text())
                .contains("Dicabut", "Tersimpan");

        Browser.Page late = before.submit(
                "/lacak/" + filed.ticket() + "/tambahan",
                Map.of("text", "Satu hal lagi yang terlambat", "once", "kunci-lain"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("sudah mencabut laporan ini");
    }

    @Test
    void without_a_pass_nothing_is_shown_and_nothing_is_taken() {
        Browser stranger = new Browser(site);

        assertThat(stranger.get("/lacak/" + filed.ticket()).address()).contains("/lacak?nomor=");
        assertThat(stranger.get("/lacak?nomor=" + filed.ticket()).html()).contains(filed.ticket());
    }

    @Test
    void a_pass_opens_its_own_complaint_alone() {
        Reports.Filed other = Reports.filed();

        assertThat(browser.get("/lacak/" + other.ticket()).address()).contains("/lacak?nomor=");
    }

    @Test
    void a_wrong_pin_is_told_kindly() {
        Browser.Page refused =
                new Browser(site).get("/lacak").submit("/lacak", Map.of("ticket", filed.ticket(), "pin", "0000 0000"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.text()).contains("tidak cocok");
        assertThat(refused.html()).contains(filed.ticket()).doesNotContain("0000 0000");
    }

    @Test
    void what_is_typed_is_never_markup() {
        Reports.Filed odd = Reports.filed(Reports.with("title", "<script>alert(1)</script> judul"));
        Browser own = new Browser(site);

        Browser.Page opened = own.get("/lacak").submit("/lacak", Map.of("ticket", odd.ticket(), "pin", odd.pin()));

        assertThat(opened.html()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert(1)");
    }

    @Test
    void the_first_page_counts_a_stored_report_within_half_a_minute() {
        await().pollInterval(Duration.ofSeconds(1)).untilAsserted(
                () -> assertThat(new Browser(site).get("/").text()).containsPattern("Laporan masuk [1-9]"));
    }

    @Test
    void own_complaints_and_documents_ask_for_a_sign_in() {
        assertThat(new Browser(site).get("/laporan-saya").address()).contains("/realms/jenjang/");
        assertThat(new Browser(site).get("/naskah/" + filed.id()).address()).contains("/realms/jenjang/");
    }

    private Browser.Page page() {
        return browser.get("/lacak/" + filed.ticket());
    }
}
