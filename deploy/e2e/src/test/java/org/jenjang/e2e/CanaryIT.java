package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.e2e.system.Search;
import org.jenjang.local.server.Service;
import org.junit.jupiter.api.Test;

/// Who the reporter is stands in intake's vault alone: what was planted in a report is found nowhere else.
class CanaryIT {
    private final RunningSystem system = RunningSystem.get();
    private final int chance = ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private final String name = "Kenari " + Integer.toString(chance, Character.MAX_RADIX) + " Rahayu";
    private final String nik = "32750141" + chance;
    private final String phone = "0812" + chance;
    private final String email = "kenari" + chance + "@warga.example";

    @Test
    void whoTheReporterIsStandsNowhereOutsideTheVault() {
        var citizen = Citizen.filing(system.web(), report());
        play(citizen);

        system.awaitHeard();
        var search = new Search(system, List.of(name, nik, phone, email));
        assertThat(search.inKafka()).isEmpty();
        assertThat(search.inLogs()).isEmpty();
        assertThat(Stream.of(Service.values()).map(search::inDatabase).flatMap(List::stream)).isEmpty();
        assertThat(system.mailbox().all()).filteredOn(mail -> !mail.recipient().equals(email))
                .noneMatch(mail -> Stream.of(name, nik, phone, email).anyMatch(mail::mentions));
        assertThat(system.mailbox().to(email)).as("the reporter's own mails").isNotEmpty();
    }

    private Report report() {
        var whoIAm = "Nama saya %s, NIK %s, telepon %s, surel %s. ".formatted(name, nik, phone, email);
        return new Report("Lampu jalan padam sejak lama", whoIAm + "Lampu jalan di depan sekolah padam dan anak-anak takut pulang sore.",
                "COMPLAINT", "perhubungan.pju", "74.71", null, null, "pemda:74.71", true, false, "WEB", null,
                new Report.Contact(name, nik, phone, email), "id");
    }

    private void play(Citizen citizen) {
        var officer = system.liaison("dishub-kendari");
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        system.routing("kendari").assign(citizen.id(), "pemda:74.71/dishub", "Mohon ditindaklanjuti.");
        officer.awaiting(citizen.id(), "in the inbox", _ -> true);
        officer.start(citizen.id(), "Petugas memeriksa lokasi.");
        officer.answer(citizen.id(), "Lampu sudah diganti hari ini dan menyala kembali.");
        citizen.awaiting("answered", tracking -> tracking.status().equals("ANSWERED"));
        citizen.dispute("Masih padam. Hubungi saya di %s atau %s.".formatted(phone, email));
        officer.awaiting(citizen.id(), "in progress again", work -> work.state().equals("IN_PROGRESS"));
        officer.answer(citizen.id(), "Petugas sudah kembali dan memperbaiki kabelnya; lampu menyala.");
        citizen.awaiting("answered again", tracking -> tracking.answer() != null && tracking.answer().number() == 2);
        citizen.accept(5, "Terima kasih, salam dari " + email);
        citizen.awaiting("closed", tracking -> tracking.status().equals("CLOSED"));
        system.web().patience().until(() -> "the last mail", () -> system.deliveries().about(citizen.id()).stream()
                .filter(delivery -> delivery.notice().equals("reporter-closed") && delivery.sent()).findFirst());
    }
}
