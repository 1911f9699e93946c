package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Call;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Report;
import org.jenjang.e2e.api.RoutingDesk.Disposition;
import org.jenjang.e2e.api.RoutingDesk.Proposal;
import org.jenjang.e2e.browser.Album;
import org.jenjang.e2e.browser.Chromium;
import org.jenjang.e2e.browser.Visitor;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.e2e.system.Search;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.server.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Of a secret report routing keeps no text, and yet its desk is shown a proposal by the words: intake lets the officer's own
/// token read them. Nobody else learns a word, and nothing keeps one.
class SecretProposalIT {
    private static final String POLICE = "lembaga:polri";
    private static final int NOT_FOUND = 404;
    private final RunningSystem system = RunningSystem.get();
    private final Chromium chromium = new Chromium();
    private final Album album = new Album(ProjectRoot.find().resolve("docs/screenshots"));
    private final String canary = "kenari" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);

    @AfterEach
    void closeTheBrowser() {
        chromium.close();
    }

    @Test
    void aSecretReportIsDisposedByWhatItsWordsPropose() {
        var citizen = atTheDesk();
        var desk = system.routing("sultra");
        var proposed = proposedByWords(citizen);
        page(citizen).sees("Kata yang menunjuk ke sana").look("routing-case-secret");

        desk.dispose(citizen.id(), new Disposition(POLICE, "COMPLAINT", false, "trantibum.polisi", ""));

        var handed = system.routing("nasional").handOvers(citizen.id());
        assertThat(handed).singleElement().satisfies(first -> {
            assertThat(first.turn().institution()).isEqualTo(POLICE);
            assertThat(Objects.requireNonNull(first.proposed()).institution()).isEqualTo(POLICE);
            // What was disposed in between has been learned from.
            assertThat(first.proposed().confidence()).isCloseTo(proposed.confidence(), within(0.01));
        });
        nothingKeepsAWord();
        assertThat(new Search(system, List.of("complaintId=" + citizen.id() + " command=PROPOSE")).inLogs())
                .as("intake's note that it gave the text out for a proposal").isNotEmpty();
    }

    @Test
    void anOfficerElsewhereIsShownNothing() {
        var citizen = atTheDesk();

        for (var stranger : List.of("bekasi", "jabar", "konawe-selatan")) {
            for (var path : List.of("/routing/api/cases/" + citizen.id() + "/proposals", "/api/documents/" + citizen.id() + "/wording")) {
                var answer = system.web().send(Call.get(path).by(system.people().named(stranger)));
                assertThat(answer.status()).as("%s %s", stranger, path).isEqualTo(NOT_FOUND);
                assertThat(answer.body()).doesNotContain(canary);
            }
        }
    }

    @Test
    void whileIntakeIsAwayOnlyTheRulesSpeakAndTheDeskIsToldSo() {
        var citizen = atTheDesk();
        proposedByWords(citizen);
        var page = page(citizen);

        system.kill(Service.INTAKE);
        var without = system.routing("sultra").proposals(citizen.id());
        page.open(address(citizen)).sees("hanya aturan yang dipakai").look("routing-case-blind");
        system.start(Service.INTAKE);

        assertThat(without).flatExtracting(Proposal::words).isEmpty();
        proposedByWords(citizen);
    }

    private Citizen atTheDesk() {
        var citizen = Citizen.filing(system.web(), new Report("Perpanjang SIM diminta uang",
                "Perpanjang SIM di Satpas Polres, polisi bernama " + canary + " minta bayar lebih tanpa kuitansi.",
                "COMPLAINT", null, "74.71", null, null, null, true, true, "WEB", null, null, "id"));
        system.routing("sultra").awaiting(citizen.id(), "at the desk", routed -> routed.isWith("pemda:74", null));
        return citizen;
    }

    private Proposal proposedByWords(Citizen citizen) {
        return system.web().patience().until(() -> "a proposal by words", () ->
                Optional.of(system.routing("sultra").proposals(citizen.id())).stream().flatMap(List::stream).limit(1)
                        .filter(first -> first.institution().equals(POLICE) && !first.words().isEmpty()).findFirst());
    }

    private Visitor page(Citizen citizen) {
        return new Visitor(chromium, system.web().base().toString(), album).signIn("/routing/", "sultra").open(address(citizen));
    }

    private static String address(Citizen citizen) {
        return "/routing/antrean/periksa/" + citizen.id();
    }

    private void nothingKeepsAWord() {
        var search = new Search(system, List.of(canary));
        assertThat(search.inKafka()).isEmpty();
        assertThat(search.inLogs()).isEmpty();
        assertThat(Stream.of(Service.values()).map(search::inDatabase).flatMap(List::stream)).isEmpty();
    }
}
