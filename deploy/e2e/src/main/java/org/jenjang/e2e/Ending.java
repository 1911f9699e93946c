package org.jenjang.e2e;

import java.util.List;
import java.util.Optional;
import org.jenjang.e2e.Notices.Notice;
import org.jenjang.e2e.api.Citizen;
import org.jenjang.e2e.api.GivenUp;
import org.jenjang.e2e.api.Unexpected;
import org.jenjang.e2e.story.ClosingTable.Line;
import org.jspecify.annotations.Nullable;

/// Where a journey has ended, against where it should have.
record Ending(Stage stage, Destination destination, Notices notices) {

    /// @param citizen null when not even filing has worked
    /// @param troubles what went wrong on the way
    Line line(@Nullable Citizen citizen, List<String> troubles) {
        try {
            return citizen == null ? unknown() : known(citizen, troubles);
        } catch (GivenUp | Unexpected trouble) {
            stage.story().trouble(trouble.getMessage());
            return unknown();
        }
    }

    private Line unknown() {
        return new Line(destination.id(), destination.title(), destination.office(), "", 0, 0, "", 0, notices.expected().size(), false);
    }

    private Line known(Citizen citizen, List<String> troubles) {
        var routed = stage.watch().awaiting(citizen.id(), "routing-service: " + citizen.receipt().ticket(), _ -> true);
        var missing = awaitNotices(citizen);
        missing.forEach(notice -> stage.story().trouble(stage.texts().get("missing", notice.key(), notice.address())));
        var due = notices.expected().size();
        return new Line(destination.id(), destination.title(), destination.office(), String.valueOf(routed.holder()), routed.disposition(),
                routed.level(), citizen.follow().statusText(), due - missing.size(), due,
                troubles.isEmpty() && missing.isEmpty() && destination.isReached(routed));
    }

    private List<Notice> awaitNotices(Citizen citizen) {
        try {
            return stage.web().patience().until(
                    () -> "notification-service: " + citizen.receipt().ticket(),
                    () -> Optional.of(notices.missing(stage, citizen)).filter(List::isEmpty));
        } catch (GivenUp late) {
            return notices.missing(stage, citizen);
        }
    }
}
