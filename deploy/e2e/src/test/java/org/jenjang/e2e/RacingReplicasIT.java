package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.system.ClimbLog;
import org.jenjang.e2e.system.EventLog;
import org.jenjang.e2e.system.Replica;
import org.jenjang.e2e.system.RunningSystem;
import org.jenjang.local.server.Service;
import org.jenjang.local.server.ServiceServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Three processes of routing-service look at the same clock, and two of them are killed while they work.
class RacingReplicasIT {
    private static final int REPORTS = 150;
    private final RunningSystem system = RunningSystem.get();
    private final List<Replica> replicas = IntStream.range(0, 3).mapToObj(this::replica).toList();

    @AfterEach
    void oneProcessAsBefore() {
        replicas.stream().filter(system::runs).forEach(system::kill);
        system.start(Service.ROUTING);
    }

    @Test
    void eachCaseClimbsOnceAlthoughThreeProcessesRaceAndTwoDie() {
        var citizens = filed();
        var ids = citizens.stream().map(Citizen::id).collect(Collectors.toSet());
        var over = citizens.stream().map(citizen -> Breach.nextLimit(system.time(), citizen)).max(Instant::compareTo).orElseThrow();
        system.kill(Service.ROUTING);
        system.start(replicas);

        try (var climbs = new ClimbLog(system, ids)) {
            system.time().forwardTo(over.plusSeconds(2));
            var first = killTheBusiest(climbs, REPORTS / 5);
            var second = killTheBusiest(climbs, REPORTS / 2);

            climbs.await(REPORTS);
            assertThat(climbs.byProcess()).hasSize(replicas.size()).containsKeys(first, second);
            assertThat(told(ids)).hasSize(REPORTS).allSatisfy((_, number) -> assertThat(number).isEqualTo(1));
            assertThat(climbs.all()).isEqualTo(REPORTS);
        }
    }

    private List<Citizen> filed() {
        try (var people = Executors.newFixedThreadPool(8)) {
            var filing = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                    Citizen.filing(system.web(), Reports.lights("pemda:74.71", "74.71")), people)).limit(REPORTS).toList();
            return filing.stream().map(CompletableFuture::join).toList();
        }
    }

    /// In the middle of the work: somebody has done something, and something is left.
    private String killTheBusiest(ClimbLog climbs, int after) {
        climbs.await(after);
        var busiest = climbs.byProcess().entrySet().stream()
                .filter(entry -> replicas.stream().anyMatch(replica -> replica.name().equals(entry.getKey()) && system.runs(replica)))
                .max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        replicas.stream().filter(replica -> replica.name().equals(busiest)).forEach(system::kill);
        assertThat(climbs.all()).as("climbs when %s was killed", busiest).isLessThan(REPORTS);
        return busiest;
    }

    /// How many different events tell of the climb of each complaint; the relay of a process that dies may send one twice.
    private Map<String, Long> told(Set<String> ids) {
        return system.web().patience().until(() -> "all climbs told", () -> Optional.of(
                new EventLog(system).all().stream()
                        .filter(entry -> ids.contains(entry.key()) && entry.type().equals("org.jenjang.complaint.escalated.v1"))
                        .collect(Collectors.toMap(EventLog.Entry::id, EventLog.Entry::key, (one, _) -> one))
                        .values().stream().collect(Collectors.groupingBy(key -> key, Collectors.counting())))
                .filter(told -> told.size() == REPORTS));
    }

    /// One limit a batch, so that there is much between batches; and its connections bear its name.
    private Replica replica(int number) {
        var name = "routing-replica-" + number;
        var database = "postgresql://localhost:" + system.installation().ports().postgres() + "/" + Service.ROUTING.database();
        return new Replica(new ServiceServer(system.installation(), Service.ROUTING), name,
                system.installation().ports().service(Service.values().length + number),
                Map.of("JENJANG_ROUTING_BATCH", "1", "JENJANG_ROUTING_LANES", "1",
                        "QUARKUS_DATASOURCE_REACTIVE_URL", ClimbLog.named(database, name)));
    }
}
