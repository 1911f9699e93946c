package org.jenjang.routing.casework.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.app.CaseBatches;
import org.jenjang.routing.casework.app.Cause;
import org.jenjang.routing.casework.app.Follower;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.app.RoutingCases;
import org.jenjang.routing.casework.domain.Opening;
import org.jenjang.routing.casework.domain.Routing;
import org.jenjang.routing.casework.domain.Answers;
import org.jenjang.routing.casework.domain.Parent;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jenjang.routing.casework.domain.Stage;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DbRoutingCasesIT {

    @Inject RoutingCases cases;
    @Inject CaseBatches batches;
    @Inject RoutingPolicy policy;
    @Inject ContextRunner contexts;
    @Inject CurrentAlmanac almanac;

    /** Until it is, cases are counted as shipped, and counted again a moment later. */
    @BeforeEach
    void the_calendar_in_force_is_known() {
        contexts.onFreshContext(almanac::refresh).await().atMost(Duration.ofSeconds(60));
    }

    @Test
    void a_case_at_every_stage_is_read_as_it_was_written() {
        Instant at = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        RoutingCase now = keep(Optional.empty(), opened("pemda:74.71", at));
        assertThat(stored(now)).isEqualTo(now);
        follow(now, List.of(
                new RoutingCommand.Return("Bukan jalan kota", "pemda:74", at),
                new RoutingCommand.Hold(List.of("Di mana?", "Sejak \"kapan\"?"), at),
                new RoutingCommand.NoteSupplement(at.plusSeconds(5)),
                dispose("pemda:74.05", at),
                new RoutingCommand.MarkEmergency("Tiang hampir roboh", at),
                new RoutingCommand.Return("Bukan jalan kabupaten", "pemda:74", at),
                new RoutingCommand.Arbitrate("pemda:74.71", List.of("pemda:74.05"), "Asetnya", at),
                new RoutingCommand.Assign("pemda:74.71/dishub", List.of("pemda:74.71/pupr"), null, at),
                new RoutingCommand.NoteWorkStarted(3, at),
                new RoutingCommand.NotePromised(3, LocalDate.of(2030, 1, 7), at),
                new RoutingCommand.NoteAnswered(3, 1, "answer-1", at),
                new RoutingCommand.NoteReach(Answers.Reach.REACHED, "answer-1", at),
                new RoutingCommand.NoteDisputed(1, at.plusSeconds(9)),
                late(Clock.FIRST_RESPONSE, 90, at), late(Clock.FIRST_RESPONSE, 180, at),
                late(Clock.FIRST_RESPONSE, 270, at),
                new RoutingCommand.NoteOmbudsmanRequested(at),
                new RoutingCommand.NoteAnswered(3, 2, "answer-2", at),
                late(Clock.REPORTER_REPLY, 120, at),
                new RoutingCommand.NoteAccepted(2, at),
                new RoutingCommand.NoteReopeningAsked("Mati lagi", at),
                new RoutingCommand.NoteAnswered(3, 3, "answer-3", at),
                new RoutingCommand.NoteAccepted(3, at)));
    }

    @Test
    void each_other_way_in_which_a_case_ends_is_read_as_it_was_written() {
        Instant at = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        Parent parent = new Parent("c-1", "JJ-1", false, new Stage.AtDesk(policy.offices().national(), null));
        List.of(List.of(new RoutingCommand.Archive(ArchiveReason.INCOMPLETE, "Hanya uji coba", "officer", at),
                                new RoutingCommand.NoteArchiveObjected(null, at)),
                        List.of(new RoutingCommand.NoteSecrecyRaised(true, true, at),
                                new RoutingCommand.NoteWithdrawn(at)),
                        List.of(new RoutingCommand.Link(parent, false, at)))
                .forEach(commands -> follow(keep(Optional.empty(), opened(null, at)), commands));
    }

    @Test
    void what_follows_a_case_is_found() {
        Instant at = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        RoutingCase parent = keep(Optional.empty(), opened(null, at));
        RoutingCase child = keep(Optional.empty(), opened(null, at));
        follow(child, List.of(new RoutingCommand.Link(Parent.of(parent), false, at)));

        assertThat(contexts.onFreshContext(() -> cases.followers(List.of(parent.dossier().complaint()))).await()
                .atMost(Duration.ofSeconds(60)))
                .containsExactly(new Follower(child.dossier().complaint(), child.dossier().file().ticket()));
    }

    @Test
    void what_fails_later_in_the_transaction_leaves_nothing_behind() {
        Accepted<RoutingCase, RoutingEvent> opened = opened("pemda:74.71", TrainingTime.now());
        Outcome outcome = outcome(Optional.empty(), opened);

        assertThat(inTransaction(() -> batches.store(List.of(outcome))
                .chain(() -> Uni.createFrom().<String>failure(new IllegalStateException("on purpose"))))
                .onFailure().recoverWithItem("failed").await().atMost(Duration.ofSeconds(60))).isEqualTo("failed");
        assertThat(find(outcome.complaint())).isEmpty();
    }

    @Test
    void a_case_that_is_not_there_is_left_out() {
        Map<String, RoutingCase> taken = inTransaction(() -> cases.take(List.of("none"))).await()
                .atMost(Duration.ofSeconds(60));
        assertThat(taken).isEmpty();
        assertThat(batch(List.of("none"))).isEmpty();
    }

    @Test
    void what_others_have_told_meanwhile_is_not_told_again_under_the_same_number() {
        Instant at = TrainingTime.now().truncatedTo(ChronoUnit.MILLIS);
        RoutingCase now = keep(Optional.empty(), opened("pemda:74.71", at));
        Outcome late = outcome(Optional.of(now), Routing.decide(
                now, new RoutingCommand.Return("Bukan jalan kota", "pemda:74", at), policy).orElseRefuse());
        RoutingCase told = keep(Optional.of(now), Routing.decide(
                now, new RoutingCommand.MarkEmergency("Tiang hampir roboh", at), policy).orElseRefuse());

        assertThat(inTransaction(() -> batches.store(List.of(late)).replaceWith("stored"))
                .onFailure().recoverWithItem("failed").await().atMost(Duration.ofSeconds(60))).isEqualTo("failed");
        assertThat(stored(now)).isEqualTo(told);
    }

    private static RoutingCommand dispose(String institution, Instant at) {
        return new RoutingCommand.Dispose(institution, Classification.COMPLAINT, false, "perhubungan", "Mohon segera",
                "officer", at);
    }

    private static RoutingCommand late(Clock clock, int days, Instant at) {
        return new RoutingCommand.CheckLimit(clock, at.plus(Duration.ofDays(days)));
    }

    /**
     * Decides and stores one command after the other, alone and in batches by turns; each time what is read must be what was
     * written, in either way.
     */
    private void follow(RoutingCase opened, List<? extends RoutingCommand> commands) {
        RoutingCase now = opened;
        for (RoutingCommand command : commands) {
            now = keep(Optional.of(now), Routing.decide(now, command, policy).orElseRefuse());
            assertThat(stored(now)).as("after %s", command).isEqualTo(now);
            assertThat(batch(List.of(now.dossier().complaint()))).as("after %s", command).containsValue(now);
        }
    }

    private Accepted<RoutingCase, RoutingEvent> opened(String chosen, Instant at) {
        return RoutingCase.open(
                new Opening(Ids.next().toString(), Reports.file("74.71", false, false)
                        .classified(Classification.COMPLAINT, false, "lainnya"),
                        chosen, at, new Care(false, List.of("pemda:74.71/dinkes")), at), policy);
    }

    private RoutingCase keep(Optional<RoutingCase> before, Accepted<RoutingCase, RoutingEvent> accepted) {
        Outcome outcome = outcome(before, accepted);
        inTransaction(() -> outcome.isNew() || outcome.after().told() % 2 == 0
                        ? batches.store(List.of(outcome))
                        : cases.take(List.of(outcome.complaint())).chain(() -> cases.store(List.of(outcome))))
                .await().atMost(Duration.ofSeconds(60));
        return accepted.state();
    }

    private static Outcome outcome(Optional<RoutingCase> before, Accepted<RoutingCase, RoutingEvent> accepted) {
        return new Outcome(before, accepted.state(), accepted.events(), TrainingTime.now(), Cause.time());
    }

    private RoutingCase stored(RoutingCase written) {
        return find(written.dossier().complaint()).orElseThrow();
    }

    private Optional<RoutingCase> find(String complaint) {
        return contexts.onFreshContext(() -> cases.find(complaint)).await().atMost(Duration.ofSeconds(60));
    }

    private Map<String, RoutingCase> batch(List<String> complaints) {
        return inTransaction(() -> batches.take(complaints)).await().atMost(Duration.ofSeconds(60));
    }

    private <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
        return contexts.onFreshContext(() -> Panache.withTransaction(work));
    }
}
