package org.jenjang.intake.tracking.adapter.page;

import org.jenjang.contracts.progress.PublicStatus;

/** Which kind of mark a status carries. */
final class StatusKinds {

    private StatusKinds() {}

    static String of(PublicStatus status) {
        return switch (status) {
            case RECEIVED, LINKED, ARCHIVED, WITHDRAWN -> "neutral";
            case VERIFIED, DISPOSED, IN_PROGRESS, RETURNED, IN_ARBITRATION -> "progress";
            case ANSWERED, ON_HOLD -> "attention";
            case CLOSED -> "done";
        };
    }
}
