package org.jenjang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        var kendari = system.routing("kendari");
        kendari.awaiting(citizen.id(), "with Kendari", routed -> routed.isWith("pemda:74.71", null));

        var first = Breach.nextLimit(system.time(), citizen);
        system.time().forwardTo(first.minus(Duration.ofMinutes(10)));
        assertThat(kendari.find(citizen.id()).orElseThrow().level()).isZero();
        system.time().forwardTo(first.plusSeconds(1));

        var called = kendari.awaiting(citizen.id(), "its head called on", routed -> routed.level() == 1);
        assertThat(called.isWith("pemda:74.71", null)).isTrue();
        system.time().forwardTo(Breach.nextLimit(system.time(), citizen).plusSeconds(1));

        var escalated = system.routing("sultra")
                .awaiting(citizen.id(), "escalated to Sultra", routed -> routed.isWith("pemda:74", null));
        assertThat(escalated.level()).isEqualTo(2);
        // Each climb is told to another tier, on another topic: the one may be heard long before the other.
        var seen = citizen.awaiting("both climbs seen", tracking -> climbs(tracking).size() == 2);
        assertThat(seen.liable()).containsExactly("Pemerintah Kota Kendari");
        assertThat(climbs(seen)).as("none of them early").allSatisfy(at -> assertThat(at).isAfterOrEqualTo(first));
        system.mailbox().awaiting(Offices.address("pemda:74"), citizen.receipt().ticket());
    }

    private static List<Instant> climbs(Citizen.Tracking tracking) {
        return tracking.timeline().stream().filter(entry -> entry.type().equals("ESCALATED")).map(Citizen.Entry::at).toList();
    }
}
