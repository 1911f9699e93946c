package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.LiaisonDesk;
import org.jenjang.e2e.api.Offices;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.api.RoutingDesk.Disposition;
import org.jenjang.e2e.system.RunningSystem;
import org.junit.jupiter.api.Test;

/// One whole journey on each tier of government, as its people do it.
class TierJourneyIT {
    private final RunningSystem system = RunningSystem.get();

    @Test
    void aCityAnswersWhatItsCitizenAskedOfIt() {
        var citizen = file(Reports.lights("pemda:74.71", "74.71"));
        var kendari = system.routing("kendari");

        kendari.awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        kendari.assign(citizen.id(), "pemda:74.71/dishub", "Mohon ditindaklanjuti.");

        answerAndClose(citizen, system.liaison("dishub-kendari"), "DISTRICT", "pemda:74.71/dishub");
    }

    @Test
    void aProvinceFindsItselfCompetentAndAnswers() {
        var citizen = file(Reports.road(null, "74.05"));
        var sultra = system.routing("sultra");

        sultra.awaiting(citizen.id(), "at the desk of Sultra", routed -> routed.isWith("pemda:74", null));
        sultra.dispose(citizen.id(), new Disposition("pemda:74", "COMPLAINT", false, "pupr.jalan", "Jalan provinsi."));
        sultra.assign(citizen.id(), "pemda:74/sda-bina-marga", "Mohon ditindaklanjuti.");

        answerAndClose(citizen, system.liaison("binamarga-sultra"), "PROVINCIAL", "pemda:74/sda-bina-marga");
    }

    @Test
    void aMinistryAnswersWhatAProvinceHandsToIt() {
        var citizen = file(Reports.road(null, "74.71"));
        var sultra = system.routing("sultra");
        var ministry = system.routing("admin.kl-kemenpu");

        sultra.awaiting(citizen.id(), "at the desk of Sultra", routed -> routed.isWith("pemda:74", null));
        sultra.dispose(citizen.id(), new Disposition("kl:kemenpu", "COMPLAINT", false, "pupr.jalan", "Jalan nasional."));
        ministry.assign(citizen.id(), "kl:kemenpu/ult", "Mohon ditindaklanjuti.");

        answerAndClose(citizen, system.liaison("petugas.kl-kemenpu-ult"), "NATIONAL", "kl:kemenpu/ult");
    }

    private Citizen file(Report report) {
        return Citizen.filing(system.web(), report);
    }

    private void answerAndClose(Citizen citizen, LiaisonDesk officer, String tier, String unit) {
        officer.awaiting(citizen.id(), "in the inbox of " + unit, _ -> true);
        officer.start(citizen.id(), "Petugas memeriksa lokasi.");
        officer.progress(citizen.id(), "Bahan sudah dipesan.");
        officer.answer(citizen.id(), "Sudah diperbaiki hari ini dan diperiksa bersama ketua RT setempat.");

        // That the unit has it and that the unit has answered are two voices: the second may be heard first.
        var answered = citizen.awaiting("answered by " + unit, tracking -> tracking.status().equals("ANSWERED")
                && tracking.holder() != null && unit.equals(tracking.holder().unit()));
        assertThat(Objects.requireNonNull(answered.holder()).tier()).isEqualTo(tier);
        assertThat(Objects.requireNonNull(answered.answer()).number()).isEqualTo(1);

        citizen.accept(5, "Terima kasih.");
        citizen.awaiting("closed", tracking -> tracking.status().equals("CLOSED"));
        system.mailbox().awaiting(Offices.address(unit), citizen.receipt().ticket());
    }
}
