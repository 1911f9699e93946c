package org.jenjang.e2e;

import java.util.HashMap;
import java.util.Map;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.browser.Album;
import org.jenjang.e2e.browser.Chromium;
import org.jenjang.e2e.browser.Visitor;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What happens to a report besides being answered, on the pages of those who decide it and of the one who reported. Every
/// page that is passed is looked at.
class LifePagesIT {
    private static final String CITY = "pemda:74.71";
    private static final String UNIT = CITY + "/dishub";
    private final RunningSystem system = RunningSystem.get();
    private final Chromium chromium = new Chromium();
    private final Map<String, Visitor> officers = new HashMap<>();
    private final Album album = new Album(ProjectRoot.find().resolve("docs/screenshots"));

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aVagueReportWaitsForItsReporterWhoCompletesIt() {
        var citizen = Citizen.filing(system.web(), Reports.lights(null, "74.71"));
        system.routing("sultra").awaiting(citizen.id(), "at the desk", routed -> routed.isWith("pemda:74", null));
        routingCase("sultra", "periksa", citizen).unfold("Minta kelengkapan")
                .write("questions", "Di jalan apa lampunya?").look("routing-case-hold").press("Minta kelengkapan");
        citizen.awaiting("held", tracking -> !tracking.questions().isEmpty());
        following(citizen).sees("Di jalan apa lampunya?").look("portal-follow-held")
                .write("text", "Di Jalan Melati nomor 12.").press("Kirim keterangan").sees("Tersimpan");
        citizen.awaiting("completed", tracking -> tracking.questions().isEmpty());
    }

    @Test
    void theTierAboveDecidesWhoAnswersWhatTwoOfficesReturned() {
        var citizen = Citizen.filing(system.web(), Reports.lights(CITY, "74.71"));
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith(CITY, null));
        routingCase("kendari", "instansi", citizen).unfold("Kembalikan").write("returnReason", "Lampu itu milik provinsi, bukan kota.")
                .choose("suggestion", "pemda:74").look("routing-case-return").press("Kembalikan");
        system.routing("sultra").awaiting(citizen.id(), "returned", routed -> routed.isWith("pemda:74", null));
        routingCase("sultra", "dikembalikan", citizen).sees("Lampu itu milik provinsi").look("routing-case-returned")
                .choose("institution", CITY).press("Teruskan ke instansi").sees("putus");
        system.routing("sultra").awaiting(citizen.id(), "in arbitration", routed -> routed.state().equals("IN_ARBITRATION"));
        citizen.awaiting("in arbitration", tracking -> tracking.status().equals("IN_ARBITRATION"));
        following(citizen).look("portal-follow-arbitration");
        routingCase("sultra", "arbitrase", citizen).look("routing-case-arbitration").choose("lead", CITY)
                .write("arbitrationReason", "Jalan Melati milik kota.").press("Putuskan");
        citizen.awaiting("decided", tracking -> tracking.timeline().stream().anyMatch(entry -> entry.type().equals("ARBITRATION_DECIDED")));
        following(citizen).sees("Jalan Melati milik kota.").look("portal-follow-decided");
    }

    @Test
    void whoeverDisagreesWithTheArchiveOrTheEndSaysSoOnThePage() {
        var archived = Citizen.filing(system.web(), Reports.lights(null, "74.71"));
        system.routing("sultra").awaiting(archived.id(), "at the desk", routed -> routed.isWith("pemda:74", null));
        routingCase("sultra", "periksa", archived).unfold("Arsipkan").choose("archiveReason", "TEST")
                .write("explanation", "Dikirim saat uji coba.").press("Arsipkan");
        archived.awaiting("archived", tracking -> tracking.status().equals("ARCHIVED"));
        following(archived).look("portal-follow-archived").write("archiveReason", "Lampunya sungguh padam.")
                .press("Ajukan keberatan").sees("Tersimpan");

        var closed = answered(Reports.lights(CITY, "74.71"));
        closed.accept(2, "Cepat");
        closed.awaiting("closed", tracking -> tracking.status().equals("CLOSED"));
        following(closed).look("portal-follow-reopen").write("reopenReason", "Padam lagi sejak kemarin.")
                .press("Minta dibuka kembali").sees("Tersimpan");
    }

    @Test
    void dangerIsSeenAtOnceByEverybody() {
        var danger = new Report("Tiang listrik tumbang menimpa warga", "Ada orang terjepit tiang listrik yang tumbang, tolong segera.",
                "COMPLAINT", "perhubungan.pju", "74.71", null, null, null, false, false, "WEB", null,
                new Report.Contact("Warga Tiang", null, null, "tiang@warga.example"), "id");
        var citizen = Citizen.filing(system.web(), danger);
        system.routing("sultra").awaiting(citizen.id(), "at the desk", routed -> routed.isWith("pemda:74", null));
        routingCase("sultra", "periksa", citizen).sees("Keselamatan jiwa terancam").look("routing-case-emergency");
        following(citizen).look("portal-follow-emergency");
        person().open("/lapor").write("title", danger.title()).write("narrative", danger.narrative()).tick("classification", "COMPLAINT")
                .press("Lanjutkan").sees("Telepon 112").look("portal-filing-danger");
    }

    private Citizen answered(Report report) {
        var citizen = Citizen.filing(system.web(), report);
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith(CITY, null));
        system.routing("kendari").assign(citizen.id(), UNIT, "Mohon ditindaklanjuti.");
        var officer = system.liaison("dishub-kendari");
        officer.awaiting(citizen.id(), "in the inbox", _ -> true);
        officer.start(citizen.id(), "Kami periksa besok pagi.");
        officer.answer(citizen.id(), "Lampunya sudah kami ganti dan menyala lagi, laporan %s.".formatted(citizen.receipt().ticket()));
        citizen.awaiting("answered", tracking -> tracking.status().equals("ANSWERED"));
        return citizen;
    }

    private Visitor routingCase(String account, String queue, Citizen citizen) {
        var ticket = citizen.receipt().ticket();
        return officers.computeIfAbsent(account, name -> person().signIn("/routing/", name))
                .open("/routing/antrean/%s?cari=%s".formatted(queue, ticket)).openCase(ticket);
    }

    private Visitor following(Citizen citizen) {
        return person().open("/lacak").write("ticket", citizen.receipt().ticket()).write("pin", citizen.receipt().pin())
                .press("Buka laporan").sees(citizen.receipt().ticket());
    }

    private Visitor person() {
        return new Visitor(chromium, system.web().base().toString(), album);
    }
}
