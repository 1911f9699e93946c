package org.jenjang.response.handling.adapter.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.platform.web.Parts;
import org.jenjang.platform.web.Parts.Pace;
import org.jenjang.response.handling.domain.Clocks;
import org.jspecify.annotations.Nullable;

/** The clock of a case: the limit that presses, else the one that stands still. */
final class ClockFace {

    private static final int NEAR = 80;

    private ClockFace() {}

    static Parts.@Nullable Deadline of(Clocks clocks, Instant now, ZoneId zone, ResponseMessages say) {
        return shown(clocks).map(limit -> face(limit, now, zone, say)).orElse(null);
    }

    /** Whether the shown limit lies in a year whose holidays are not known yet. */
    static boolean isProvisional(Clocks clocks) {
        return shown(clocks).map(Clocks.Limit::deadline).map(Deadline::provisional).orElse(false);
    }

    private static Optional<Clocks.Limit> shown(Clocks clocks) {
        return clocks.pressing().or(() -> clocks.limits().stream().filter(Clocks.Limit::paused).findFirst());
    }

    private static Parts.Deadline face(Clocks.Limit limit, Instant now, ZoneId zone, ResponseMessages say) {
        Deadline deadline = limit.deadline();
        int percent = percent(deadline, now);
        return new Parts.Deadline(pace(limit, percent, now), percent, now, deadline.dueAt().atZone(zone), rule(deadline, say));
    }

    private static Pace pace(Clocks.Limit limit, int percent, Instant now) {
        if (limit.paused()) {
            return Pace.PAUSED;
        }
        if (now.isAfter(limit.deadline().dueAt())) {
            return Pace.OVER;
        }
        return percent >= NEAR ? Pace.NEAR : Pace.ON_TIME;
    }

    private static int percent(Deadline deadline, Instant now) {
        long whole = Math.max(1, Duration.between(deadline.startedAt(), deadline.dueAt()).toSeconds());
        long used = Math.max(0, Duration.between(deadline.startedAt(), now).toSeconds());
        return Math.toIntExact(Math.min(999, used * 100 / whole));
    }

    private static String rule(Deadline deadline, ResponseMessages say) {
        return switch (deadline.clock()) {
            case FIRST_RESPONSE -> say.clockFirst(deadline.legalBasis());
            case RESOLVE -> say.clockResolve(deadline.legalBasis());
            case REPORTER_REPLY -> say.clockReply(deadline.legalBasis());
            case PROMISE -> say.clockPromise();
            case EMERGENCY -> say.clockEmergency(deadline.legalBasis());
            case VERIFY, REPORTER_COMPLETION, REDISPATCH, ARBITRATION -> deadline.legalBasis();
        };
    }
}
