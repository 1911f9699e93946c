package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenjang.e2e.api.Call;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.browser.Album;
import org.jenjang.e2e.browser.Chromium;
import org.jenjang.e2e.browser.Screen;
import org.jenjang.e2e.browser.Visitor;
import org.jenjang.e2e.sample.Sample;
import org.jenjang.e2e.sample.Samples;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// A report on its way through the pages, as four people, a leader and an operator see them. Every page that is passed is
/// looked at; a few are kept as pictures for the documentation.
class BrowserIT {
    private static final String UNIT = "pemda:74/sda-bina-marga";
    private final RunningSystem system = RunningSystem.get();
    private final Chromium chromium = new Chromium();
    private final Album album = new Album(ProjectRoot.find().resolve("docs/screenshots"));

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aReportIsFiledRoutedAnsweredAndRatedThroughThePages() {
        var citizen = person();
        awaitCounsel();
        var receipt = files(citizen);
        routes(person().signIn("/routing/", "sultra"), receipt);
        answers(person().signIn("/response/", "binamarga-sultra"), receipt);
        rates(citizen, receipt);
        reads(person().signIn("/notifications/?complaint=" + receipt.ticket(), "auditor"));
    }

    /// In one browser: who works in several services has a session in each.
    @Test
    void anOperatorLooksAfterAllServicesAndOthersAreToldThatTheyMayNot() {
        var operator = person().signIn("/operasi", "nasional").look("operations-intake");
        for (var service : List.of("routing", "response", "notifications", "reports")) {
            operator.open("/" + service + "/operasi").sees("Kelancaran layanan").look("operations-" + service);
        }
        operator.open("/tidak-ada").sees("Tidak ditemukan").look("not-found").open("/mail").look("mails");
        person().signIn("/laporan-saya", "warga").look("portal-own")
                .open("/routing/operasi").sees("tidak berhak").look("not-allowed");
    }

    /// Intake waits for routing's counsel two seconds and a half, and a routing that has just begun may need more for the first.
    private void awaitCounsel() {
        var question = Map.of("title", "Jalan provinsi amblas di dekat jembatan", "narrative", "Badan jalan amblas sesudah hujan.",
                "region", "74.05", "category", "pupr.jalan");
        system.web().patience().until(() -> "counsel within a second", () -> {
            var begin = System.nanoTime();
            system.web().done(Call.post("/routing/api/proposals", question));
            return Optional.of(Duration.ofNanos(System.nanoTime() - begin)).filter(took -> took.toSeconds() == 0);
        });
    }

    private Citizen.Receipt files(Visitor citizen) {
        citizen.open("/").look("portal-home").open("/cara-kerja").look("portal-how-it-works").open("/privasi").look("portal-privacy");
        citizen.open("/tanda-terima").look("portal-receipt-gone").open("/lapor").press("Lanjutkan").look("portal-filing-errors").open("/lapor").look("portal-filing-story")
                .tick("classification", "COMPLAINT")
                .write("title", "Jalan provinsi amblas di dekat jembatan")
                .write("narrative", "Badan jalan amblas selebar dua meter sesudah hujan deras. Mobil besar tidak bisa lewat sejak Senin.")
                .press("Lanjutkan").look("portal-filing-place")
                .choose("province", "74").choose("topic", "pupr")
                .press("Lanjutkan").look("portal-filing-detail")
                .choose("region", "74.05").write("place", "200 meter sebelum jembatan Desa Lamooso").choose("category", "pupr.jalan")
                .press("Lanjutkan").sees("Jalan apa ini?").look("portal-filing-question").tick("answer", "ROAD_CLASS=PROVINCIAL")
                .press("Lanjutkan").sees("Pemerintah Provinsi Sulawesi Tenggara").look("portal-filing-office").tick("choice", "desk")
                .press("Lanjutkan").look("portal-filing-reporter")
                .write("email", "warga.peramban@warga.example").write("name", "Wati Peramban")
                .press("Lanjutkan").look("portal-filing-review")
                .press("Kirim laporan").sees("Laporan Anda tersimpan").look("portal-receipt");
        return new Citizen.Receipt("", citizen.read("ticket"), citizen.read("pin"), "");
    }

    private void routes(Visitor admin, Citizen.Receipt receipt) {
        system.routing("sultra").awaiting(receipt.ticket(), "at the desk of Sultra", routed -> routed.isWith("pemda:74", null));
        admin.open("/routing/antrean/periksa?cari=" + receipt.ticket()).look("routing-queue")
                .openCase(receipt.ticket()).look("routing-case").keep("routing-desk", Screen.WIDE)
                .sees("Teruskan ke Pemerintah Provinsi Sulawesi Tenggara").key("1").sees("sudah diteruskan");
        admin.open("/routing/antrean/instansi?cari=" + receipt.ticket())
                .openCase(receipt.ticket()).look("routing-case-assign")
                .choose("unit", UNIT).write("note", "Mohon diperiksa minggu ini.")
                .press("Serahkan ke unit").sees("sudah diserahkan ke unit");
    }

    private void answers(Visitor officer, Citizen.Receipt receipt) {
        system.liaison("binamarga-sultra").awaiting(receipt.ticket(), "in the inbox", _ -> true);
        officer.open("/response/?cari=" + receipt.ticket()).look("response-inbox")
                .openCase(receipt.ticket()).look("response-case").keep("response-desk", Screen.WIDE)
                .write("plan", "Petugas memeriksa lokasi besok pagi dan memasang rambu.")
                .press("Mulai pekerjaan").look("response-case-started")
                .write("answer", "Badan jalan sudah diuruk dan dipadatkan hari ini; jalan dapat dilalui kembali. Perbaikan tetap dikerjakan bulan depan.")
                .write("evidence", "https://bukti.jenjang.example/badan-jalan")
                .press("Kirim jawaban").look("response-case-answered");
    }

    private void rates(Visitor citizen, Citizen.Receipt receipt) {
        var reporter = new Citizen(system.web(), receipt);
        reporter.awaiting("answered", tracking -> tracking.status().equals("ANSWERED"));
        citizen.open("/lacak").look("portal-follow-sign-in")
                .write("ticket", receipt.ticket()).write("pin", receipt.pin()).press("Buka laporan")
                .sees("Badan jalan sudah diuruk").look("portal-follow-answered").keep("follow", Screen.NARROW)
                .tick("rating", "5").press("Ya, sudah selesai").sees("Tersimpan");
        var closed = reporter.awaiting("closed", tracking -> tracking.status().equals("CLOSED"));
        assertThat(closed.timeline()).isNotEmpty();
        citizen.open("/lacak/" + receipt.ticket()).look("portal-follow-closed");
    }

    private void reads(Visitor leader) {
        fillTheFigures();
        leader.look("notification-deliveries").open("/reports/").look("reports-overview").keep("reports", Screen.WIDE)
                .open("/reports/instansi").look("reports-institutions");
    }

    /// Figures in which who reads the documentation sees something. None of these reports needs time to be moved ahead.
    private void fillTheFigures() {
        if (album.isKept()) {
            var samples = ProjectRoot.find().resolve("deploy/samples");
            var played = Samples.read(samples).stream().filter(sample -> !sample.plan().breach()).map(Sample::id).toList();
            assertThat(new CommandLine(new Demo()).execute("--url", system.web().base().toString(),
                    "--data", system.installation().data().toString(), "--samples", samples.toString(),
                    "--only", String.join(",", played))).isZero();
        }
    }

    private Visitor person() {
        return new Visitor(chromium, system.web().base().toString(), album);
    }
}
