package org.jenjang.e2e;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Holder;
import org.jenjang.e2e.api.RoutingDesk.RoutedCase;
import org.jenjang.e2e.api.TrainingTime;

/// Limits that pass because nobody acts.
record Breach(Stage stage, Citizen citizen, Notices notices) {
    /// The clocks that belong to whoever holds the case; the others belong to the case.
    private static final Set<String> OWN_TIME = Set.of("VERIFY", "REDISPATCH", "ARBITRATION", "FIRST_RESPONSE");

    /// Lets one limit after another pass, until the case has climbed the ladder up to this institution.
    void climbTo(String institution) {
        while (!now().isWith(institution, null)) {
            passNextLimit();
        }
    }

    /// Moves the training clock just past the report's next limit and waits until the case has climbed a rung.
    private void passNextLimit() {
        var before = now();
        var limit = nextLimit(stage.time(), citizen);
        var leap = stage.time().forwardTo(limit.plusSeconds(1));
        stage.story().alarm("forward", stage.texts().get("days", leap.toDays(), leap.toHoursPart()));
        var after = stage.watch().awaiting(citizen.id(), "routing-service: " + citizen.receipt().ticket() + " > " + limit,
                routed -> routed.level() > before.level());
        tell(before, after);
        notices.escalated(holder(before).toString(), holder(after).toString());
    }

    private void tell(RoutedCase before, RoutedCase after) {
        var from = stage.name(holder(before).toString());
        if (holder(after).equals(holder(before))) {
            stage.story().alarm("warned", from);
        } else {
            stage.story().alarm("breached", from, stage.name(holder(after).institution()));
        }
    }

    /// When the time of the office that holds the case is over; waits until that can be seen.
    static Instant nextLimit(TrainingTime time, Citizen citizen) {
        var seen = citizen.awaiting("a limit", tracking -> ownTimes(time, tracking).findAny().isPresent());
        return ownTimes(time, seen).min(Instant::compareTo).orElseThrow();
    }

    private static Stream<Instant> ownTimes(TrainingTime time, Citizen.Tracking tracking) {
        return tracking.deadlines().stream()
                .filter(due -> due.state().equals("RUNNING") && OWN_TIME.contains(due.clock()))
                .map(Citizen.Due::dueAt)
                .filter(due -> due.isAfter(time.now()));
    }

    private RoutedCase now() {
        return stage.watch().find(citizen.id()).orElseThrow();
    }

    private static Holder holder(RoutedCase routed) {
        return Objects.requireNonNull(routed.holder());
    }
}
