package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Call;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.e2e.system.Search;
import org.jenjang.local.server.Service;
import org.junit.jupiter.api.Test;

/// What an officer writes about a secret report is read by its reporter and by the desks that have the case. No topic, no
/// log, no public page, no mail and no other service's database holds a word of it.
class SecretAnswerIT {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private final RunningSystem system = RunningSystem.get();
    private final String canary = "kenari" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    private final String plan = "Kami periksa pembukuan " + canary + " besok pagi.";
    private final String progress = "Bendahara " + canary + " sudah kami panggil.";
    private final String answer = "Uang " + canary + " sudah dikembalikan ke kas; pelakunya sudah kami tindak.";

    @Test
    void theReporterOfASecretReportReadsTheAnswerAndNobodyElse() {
        var citizen = answered();
        var read = citizen.awaiting("the answer", tracking -> !tracking.incomplete());

        assertThat(Objects.requireNonNull(read.answer()).text()).isEqualTo(answer);
        assertThat(read.timeline()).extracting(Citizen.Entry::detail).contains(plan, progress, answer);
        assertThat(body("/response/api/cases/" + citizen.id(), "dishub-kendari")).contains(plan, progress, answer);
        assertThat(body("/response/api/cases/" + citizen.id(), "kendari")).contains(answer);

        strangersLearnNothing(citizen);
        assertThat(Stream.of("/", "/reports/", "/reports/api/overview", "/reports/api/institutions")
                .map(path -> Call.get(path).with("Accept", "text/html")).map(call -> system.web().done(call).body()))
                .noneMatch(page -> page.contains(canary));
        system.awaitHeard();
        var search = new Search(system, List.of(canary));
        assertThat(search.inKafka()).isEmpty();
        assertThat(search.inLogs()).isEmpty();
        assertThat(Stream.of(Service.values()).filter(service -> service != Service.RESPONSE).map(search::inDatabase)
                .flatMap(List::stream)).isEmpty();
        assertThat(system.mailbox().all()).noneMatch(mail -> mail.mentions(canary));
    }

    @Test
    void whileTheAnswerCannotBeHadTheRestIsShown() {
        var citizen = answered();

        var without = followedWithout(Service.RESPONSE, citizen);

        assertThat(without.status()).isEqualTo("ANSWERED");
        assertThat(without.incomplete()).isTrue();
        assertThat(Objects.requireNonNull(without.answer()).text()).isNull();
        var again = citizen.awaiting("the answer again", tracking -> !tracking.incomplete());
        assertThat(Objects.requireNonNull(again.answer()).text()).isEqualTo(answer);
    }

    /// What one sees while the service is away; it is back for the other tests whatever that is.
    private Citizen.Tracking followedWithout(Service service, Citizen citizen) {
        system.kill(service);
        try {
            return citizen.follow();
        } finally {
            system.start(service);
        }
    }

    private Citizen answered() {
        var citizen = Citizen.filing(system.web(), secret());
        var officer = system.liaison("dishub-kendari");
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        system.routing("kendari").assign(citizen.id(), "pemda:74.71/dishub", "Mohon ditindaklanjuti.");
        officer.awaiting(citizen.id(), "in the inbox", _ -> true);
        officer.start(citizen.id(), plan);
        officer.progress(citizen.id(), progress);
        officer.answer(citizen.id(), answer);
        citizen.awaiting("the answer", tracking -> tracking.status().equals("ANSWERED") && !tracking.incomplete());
        return citizen;
    }

    private void strangersLearnNothing(Citizen citizen) {
        var stranger = Citizen.filing(system.web(), Reports.lights(null, "74.71"));
        var ticket = Call.get("/api/complaints/" + citizen.receipt().ticket());
        assertThat(system.web().send(ticket).status()).isEqualTo(UNAUTHORIZED);
        assertThat(system.web().send(ticket.with("Jenjang-Pin", stranger.receipt().pin())).status()).isEqualTo(NOT_FOUND);
        assertThat(status(ticket, "warga")).isEqualTo(NOT_FOUND);
        assertThat(status(ticket, "nasional")).isEqualTo(NOT_FOUND);

        var answers = Call.get("/response/api/answers/" + citizen.id());
        assertThat(system.web().send(answers).status()).isEqualTo(UNAUTHORIZED);
        assertThat(Stream.of("warga", "dishub-kendari", "kendari", "nasional", "auditor"))
                .allSatisfy(person -> assertThat(status(answers, person)).isEqualTo(FORBIDDEN));
        assertThat(status(Call.get("/response/api/cases/" + citizen.id()), "pupr-kendari")).isEqualTo(NOT_FOUND);
        assertThat(status(Call.get("/response/api/cases/" + citizen.id()), "sultra")).isEqualTo(NOT_FOUND);
    }

    private int status(Call call, String username) {
        return system.web().send(call.by(system.people().named(username))).status();
    }

    private String body(String path, String username) {
        return system.web().done(Call.get(path).by(system.people().named(username))).body();
    }

    private Report secret() {
        return new Report("Uang parkir tidak disetor", "Petugas parkir menarik uang tanpa karcis dan tidak menyetorkannya.",
                "COMPLAINT", "perhubungan.pju", "74.71", null, null, "pemda:74.71", true, true, "WEB", null, null, "id");
    }
}
