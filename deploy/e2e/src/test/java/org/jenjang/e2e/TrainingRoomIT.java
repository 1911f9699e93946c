package org.jenjang.e2e;

import java.time.Duration;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.RoutingDesk.Disposition;
import org.jenjang.e2e.browser.Album;
import org.jenjang.e2e.browser.Chromium;
import org.jenjang.e2e.browser.Visitor;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The training room, as a trainee plays it: each scripted case from its report to its last tick. The officers' steps go by
/// API; that the list ticks itself is seen in the browser.
class TrainingRoomIT {
    private static final String CITY = "pemda:74.71";
    private static final String REGENCY = "pemda:74.05";
    private static final String PROVINCE = "pemda:74";
    private static final String UNIT = "pemda:74.71/dishub";
    private static final String ANSWER = "Lampu sudah diganti hari ini dan menyala kembali; petugas memeriksanya sekali lagi malam nanti.";
    private final RunningSystem system = RunningSystem.get();
    private final Chromium chromium = new Chromium();
    private Visitor trainee;
    private Citizen reporter;

    /// There is a training room only while the clock runs ahead.
    @BeforeEach
    void run() {
        system.time().forwardTo(system.time().now().plus(Duration.ofMinutes(1)));
        trainee = new Visitor(chromium, system.web().base().toString(), album());
    }

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aLateAnswer() {
        start("Jawaban terlambat");
        assign();
        trainee.sees("1 dari 5 langkah selesai");
        trainee.press("Lewati waktu tunggu").sees("3 dari 5 langkah selesai");
        answer();
        confirm();
    }

    @Test
    void aWrongReturn() {
        start("Salah mengembalikan");
        assign();
        var officer = system.liaison("dishub-kendari");
        officer.awaiting(id(), "in the inbox", _ -> true);
        officer.giveBack(id(), "Bukan wewenang dinas kami.", "pemda:74.71/pupr");
        trainee.sees("2 dari 5 langkah selesai");
        assign();
        answer();
        confirm();
    }

    @Test
    void anArbitration() {
        start("Arbitrase");
        system.routing("kendari").giveBack(id(), "Bukan wewenang kota.", REGENCY);
        var province = system.routing("sultra");
        province.awaiting(id(), "back at the province", routed -> routed.isWith(PROVINCE, null));
        province.dispose(id(), new Disposition(REGENCY, "COMPLAINT", false, "perhubungan.pju", "Mohon ditangani."));
        var regency = system.routing("konawe-selatan");
        regency.awaiting(id(), "with the regency", routed -> routed.isWith(REGENCY, null));
        regency.giveBack(id(), "Bukan wewenang kabupaten.", CITY);
        trainee.sees("4 dari 7 langkah selesai");
        province.arbitrate(id(), CITY, "Tiang itu terdaftar sebagai aset kota.");
        assign();
        answer();
        trainee.sees("Semua langkah sudah dijalankan").look("training-finished");
    }

    private void start(String exercise) {
        trainee.open("/latihan").look("training-room").pressBeside(exercise, "Mulai kasus ini")
                .sees("Langkah berikutnya").look("training-exercise");
        reporter = new Citizen(system.web(), new Citizen.Receipt(trainee.read("ticket"), trainee.read("ticket"), trainee.read("pin"), ""));
        system.routing("kendari").awaiting(id(), "with Kendari", routed -> routed.isWith(CITY, null));
    }

    private void assign() {
        system.routing("kendari").awaiting(id(), "to be assigned", routed -> routed.isWith(CITY, null) && routed.allowed().contains("ASSIGN"));
        system.routing("kendari").assign(id(), UNIT, "Mohon ditindaklanjuti.");
    }

    private void answer() {
        var officer = system.liaison("dishub-kendari");
        officer.awaiting(id(), "in the inbox", work -> !work.state().equals("GIVEN_BACK"));
        officer.answer(id(), ANSWER);
    }

    private void confirm() {
        reporter.awaiting("answered", tracking -> tracking.status().equals("ANSWERED"));
        reporter.accept(5, "Sudah menyala.");
        trainee.sees("Semua langkah sudah dijalankan").look("training-finished");
    }

    private String id() {
        return reporter.id();
    }

    private static Album album() {
        return new Album(ProjectRoot.find().resolve("docs/screenshots"));
    }
}
