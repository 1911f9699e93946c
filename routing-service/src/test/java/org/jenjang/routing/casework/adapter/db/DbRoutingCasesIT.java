package org.jenjang.routing.casework.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.app.Cause;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.app.RoutingCases;
import org.jenjang.routing.casework.domain.Opening;
import org.jenjang.routing.casework.domain.Routing;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DbRoutingCasesIT {

    @Inject RoutingCases cases;
    @Inject RoutingPolicy policy;
    @Inject ContextRunner contexts;

    @Test
    void a_case_at_every_stage_is_read_as_it_was_written() {
        Instant at = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        RoutingCase now = keep(Optional.empty(), opened("pemda:74.71", at));
        assertThat(stored(now)).isEqualTo(now);
        for (RoutingCommand command : List.of(
                new RoutingCommand.Return("Bukan jalan kota", "pemda:74", at),
                new RoutingCommand.Hold(List.of("Di mana?", "Sejak \"kapan\"?"), at),
                new RoutingCommand.NoteSupplement(at.plusSeconds(5)),
                new RoutingCommand.Dispose("pemda:74.71", Classification.COMPLAINT, false, "perhubungan",
                        "Mohon segera", at),
                new RoutingCommand.Assign("pemda:74.71/dishub", null, at),
                new RoutingCommand.NoteWorkStarted(2, at),
                new RoutingCommand.NoteAnswered(2, 1, at),
                new RoutingCommand.NoteDisputed(1, at.plusSeconds(9)),
                new RoutingCommand.CheckLimit(Clock.RESOLVE, at.plus(Duration.ofDays(90))),
                new RoutingCommand.NoteAnswered(2, 2, at),
                new RoutingCommand.NoteAccepted(2, at))) {
            now = keep(Optional.of(now), Routing.decide(now, command, policy).orElseRefuse());
            assertThat(stored(now)).isEqualTo(now);
        }
    }

    @Test
    void an_archived_and_a_withdrawn_case_are_read_as_they_were_written() {
        Instant at = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        for (RoutingCommand command : List.of(
                new RoutingCommand.Archive(ArchiveReason.TEST, "Hanya uji coba", at),
                        new RoutingCommand.NoteWithdrawn(at))) {
            RoutingCase now = keep(Optional.empty(), opened(null, at));
            now = keep(Optional.of(now), Routing.decide(now, command, policy).orElseRefuse());
            assertThat(stored(now)).isEqualTo(now);
        }
    }

    @Test
    void what_fails_later_in_the_transaction_leaves_nothing_behind() {
        Accepted<RoutingCase, RoutingEvent> opened = opened("pemda:74.71", TrainingTime.now());
        Outcome outcome = outcome(Optional.empty(), opened);

        assertThat(inTransaction(() -> cases.store(List.of(outcome))
                .chain(() -> Uni.createFrom().<String>failure(new IllegalStateException("on purpose"))))
                .onFailure().recoverWithItem("failed").await().atMost(Duration.ofSeconds(10))).isEqualTo("failed");
        assertThat(find(outcome.complaint())).isEmpty();
    }

    @Test
    void a_case_that_is_not_there_is_left_out() {
        Map<String, RoutingCase> taken = inTransaction(() -> cases.take(List.of("none"))).await()
                .atMost(Duration.ofSeconds(10));
        assertThat(taken).isEmpty();
    }

    private Accepted<RoutingCase, RoutingEvent> opened(String chosen, Instant at) {
        return RoutingCase.open(
                new Opening(Ids.next().toString(), Reports.file("74.71", false, false)
                        .classified(Classification.COMPLAINT, false, "lainnya"),
                        chosen, at, at), policy);
    }

    private RoutingCase keep(Optional<RoutingCase> before, Accepted<RoutingCase, RoutingEvent> accepted) {
        Outcome outcome = outcome(before, accepted);
        inTransaction(() -> cases.take(List.of(outcome.complaint())).chain(() -> cases.store(List.of(outcome))))
                .await().atMost(Duration.ofSeconds(10));
        return accepted.state();
    }

    private static Outcome outcome(Optional<RoutingCase> before, Accepted<RoutingCase, RoutingEvent> accepted) {
        return new Outcome(before, accepted.state(), accepted.events(), TrainingTime.now(), Cause.time());
    }

    private RoutingCase stored(RoutingCase written) {
        return find(written.dossier().complaint()).orElseThrow();
    }

    private Optional<RoutingCase> find(String complaint) {
        return contexts.onFreshContext(() -> cases.find(complaint)).await().atMost(Duration.ofSeconds(10));
    }

    private <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
        return contexts.onFreshContext(() -> Panache.withTransaction(work));
    }
}
