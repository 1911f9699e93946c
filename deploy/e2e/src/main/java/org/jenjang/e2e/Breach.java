package org.jenjang.e2e;

import java.time.Instant;
import java.util.Objects;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.Holder;
import org.jenjang.e2e.api.RoutingDesk.RoutedCase;

/// A limit that passes because nobody acts.
record Breach(Stage stage, Citizen citizen, Notices notices) {

    /// Moves the training clock just past the report's next limit and waits until the clock has moved the case up a tier.
    void passNextLimit() {
        var before = stage.watch().find(citizen.id()).orElseThrow();
        var limit = nextLimit(citizen);
        var leap = stage.time().forwardTo(limit.plusSeconds(1));
        stage.story().alarm("forward", stage.texts().get("days", leap.toDays(), leap.toHoursPart()));
        var after = stage.watch().awaiting(citizen.id(), "routing-service: " + citizen.receipt().ticket() + " > " + limit,
                routed -> routed.level() > before.level());
        stage.story().alarm("breached", stage.name(holder(before).toString()), stage.name(holder(after).institution()));
        notices.escalated(holder(before).toString(), holder(after).institution());
    }

    /// The first limit that still runs.
    static Instant nextLimit(Citizen citizen) {
        return citizen.follow().deadlines().stream()
                .filter(due -> due.state().equals("RUNNING"))
                .map(Citizen.Due::dueAt)
                .min(Comparable::compareTo)
                .orElseThrow();
    }

    private static Holder holder(RoutedCase routed) {
        return Objects.requireNonNull(routed.holder());
    }
}
