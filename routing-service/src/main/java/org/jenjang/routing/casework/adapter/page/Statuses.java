package org.jenjang.routing.casework.adapter.page;

import org.jenjang.routing.casework.domain.StageName;

/** How a stage is marked, beside its word. */
final class Statuses {

    private Statuses() {}

    static String kind(StageName stage) {
        return switch (stage) {
            case AT_DESK, WITH_INSTITUTION, IN_ARBITRATION -> "attention";
            case WITH_UNIT, ANSWERED -> "progress";
            case ESCALATED -> "overdue";
            case ON_HOLD -> "paused";
            case CLOSED -> "done";
            case ARCHIVED, LINKED, WITHDRAWN -> "neutral";
        };
    }
}
