package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.RoutingDesk.Disposition;
import org.jenjang.e2e.system.RunningSystem;
import org.junit.jupiter.api.Test;

/// What does not go straight.
class DisputeAndReturnIT {
    private static final String BEKASI = "petugas.pemda-32-75-disdik";
    private final RunningSystem system = RunningSystem.get();

    @Test
    void aCityReturnsWhatIsTheProvincesAndTheProvinceTakesIt() {
        var citizen = Citizen.filing(system.web(), Reports.lights("pemda:32.75", "32.75"));
        var bekasi = system.routing("bekasi");
        var jabar = system.routing("jabar");

        bekasi.awaiting(citizen.id(), "with Bekasi", routed -> routed.isWith("pemda:32.75", null));
        bekasi.giveBack(citizen.id(), "Bukan wewenang kota.", "pemda:32");
        jabar.awaiting(citizen.id(), "back at the desk of Jabar", routed -> routed.isWith("pemda:32", null));
        citizen.awaiting("returned", tracking -> tracking.status().equals("RETURNED"));
        jabar.dispose(citizen.id(), new Disposition("pemda:32", "COMPLAINT", false, "perhubungan.pju", "Wewenang provinsi."));
        jabar.assign(citizen.id(), "pemda:32/disdik", "Mohon ditindaklanjuti.");

        var routed = system.liaison("disdik-jabar").awaiting(citizen.id(), "in the inbox of the province", _ -> true);
        assertThat(routed.ticket()).isEqualTo(citizen.receipt().ticket());
        assertThat(jabar.find(citizen.id()).orElseThrow().disposition()).isEqualTo(2);
    }

    @Test
    void aDisputedAnswerGoesBackToTheSameOfficerWhoAnswersAgain() {
        var citizen = Citizen.filing(system.web(), Reports.lights("pemda:32.75", "32.75"));
        var officer = system.liaison(BEKASI);
        system.routing("bekasi").awaiting(citizen.id(), "with Bekasi", routed -> routed.isWith("pemda:32.75", null));
        system.routing("bekasi").assign(citizen.id(), "pemda:32.75/disdik", "Mohon ditindaklanjuti.");

        officer.awaiting(citizen.id(), "in the inbox", _ -> true);
        officer.answer(citizen.id(), "Menurut catatan kami hal ini sudah selesai bulan lalu.");
        citizen.awaiting("answered", tracking -> tracking.status().equals("ANSWERED"));
        citizen.dispute("Belum selesai, keadaannya masih sama.");
        officer.awaiting(citizen.id(), "in progress again", work -> work.state().equals("IN_PROGRESS"));
        officer.answer(citizen.id(), "Petugas sudah kembali ke lokasi dan menyelesaikannya hari ini.");

        var answered = citizen.awaiting("answered again",
                tracking -> tracking.answer() != null && tracking.answer().number() == 2);
        assertThat(Objects.requireNonNull(answered.answer()).text()).contains("kembali ke lokasi");
        citizen.accept(4, "Sekarang sudah baik.");
        citizen.awaiting("closed", tracking -> tracking.status().equals("CLOSED"));
    }
}
