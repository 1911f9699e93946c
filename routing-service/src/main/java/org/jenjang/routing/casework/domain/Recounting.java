package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.platform.kernel.Decision;

/** The working calendar has changed: open limits are counted again, from their start and with all their pauses. */
final class Recounting {

    private Recounting() {}

    static Decision<RoutingCase, RoutingEvent> recount(Change change) {
        List<Limit> open = Stream.of(Limit.State.RUNNING, Limit.State.PAUSED)
                .flatMap(state -> change.limits().in(state).stream())
                .toList();
        if (open.isEmpty()) {
            return refused(RoutingRefusal.OVER);
        }
        open.forEach(limit -> replace(change, limit, change.policy().timetable().recounted(limit)));
        return change.accepted();
    }

    /** One that is no longer provisional is told too; one that only was looked at is not. */
    private static void replace(Change change, Limit before, Limit now) {
        change.replace(now);
        if (!now.deadline().dueAt().equals(before.deadline().dueAt())) {
            change.tell(new RoutingEvent.LimitMoved(
                    change.holder(), now.deadline(), before.deadline().dueAt(), MoveCause.CALENDAR));
        } else if (now.isRunning() && !now.deadline().equals(before.deadline())) {
            change.announce(now.clock());
        }
    }
}
