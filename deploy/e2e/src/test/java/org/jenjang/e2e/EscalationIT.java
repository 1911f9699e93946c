package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Offices;
import org.jenjang.e2e.system.RunningSystem;
import org.junit.jupiter.api.Test;

/// When nobody acts in time.
class EscalationIT {
    private final RunningSystem system = RunningSystem.get();

    @Test
    void aCityThatDoesNotActLosesTheCaseToItsProvinceAndStaysLiable() {
        var citizen = Citizen.filing(system.web(), Reports.lights("pemda:74.71", "74.71"));
        var sultra = system.routing("sultra");
        system.routing("kendari").awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));
        var waiting = citizen.awaiting("a limit", tracking -> !tracking.deadlines().isEmpty());
        var limit = waiting.deadlines().stream().map(Citizen.Due::dueAt).min(Comparable::compareTo).orElseThrow();

        system.time().forwardTo(limit.minusSeconds(60));
        assertThat(system.routing("kendari").find(citizen.id()).orElseThrow().level()).isZero();
        system.time().forwardTo(limit.plusSeconds(1));

        var escalated = sultra.awaiting(citizen.id(), "escalated to Sultra", routed -> routed.isWith("pemda:74", null));
        assertThat(escalated.level()).isEqualTo(1);
        var seen = citizen.awaiting("liable seen", tracking -> !tracking.liable().isEmpty());
        assertThat(seen.liable()).containsExactly("Pemerintah Kota Kendari");
        system.mailbox().awaiting(Offices.address("pemda:74"), citizen.receipt().ticket());
    }
}
