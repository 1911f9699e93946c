package org.jenjang.e2e;

import java.util.Objects;
import org.jenjang.e2e.api.RoutingDesk.Happened;

/// Whether a report came to the right institution the first time, and whether that one had been proposed.
///
/// @param right whether the first hand-over went to it
/// @param proposed whether it was the first proposal then
record FirstTime(String id, boolean right, boolean proposed) {

    static FirstTime of(String id, String institution, Happened first) {
        return new FirstTime(id, first.turn().institution().equals(institution),
                first.proposed() != null && Objects.requireNonNull(first.proposed()).institution().equals(institution));
    }
}
