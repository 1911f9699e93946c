package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.clock.domain.ReportClass;

/** The working calendar or a rule has changed: open limits are counted again, from their start and with all their pauses. */
final class Recounting {

    private Recounting() {}

    static Decision<RoutingCase, RoutingEvent> recount(Change change) {
        List<Limit> open = Stream.of(Limit.State.RUNNING, Limit.State.PAUSED)
                .flatMap(state -> change.limits().in(state).stream())
                .toList();
        if (open.isEmpty()) {
            return refused(RoutingRefusal.OVER);
        }
        CaseFile file = change.dossier().file();
        ReportClass reportClass = ReportClass.of(file.classification(), file.supervisory());
        open.forEach(limit -> replace(change, limit, change.policy().timetable().recounted(limit, reportClass)));
        return change.accepted();
    }

    /** One that is no longer provisional is told too; one that only was looked at is not. */
    private static void replace(Change change, Limit before, Limit now) {
        change.replace(now);
        if (!now.deadline().dueAt().equals(before.deadline().dueAt())) {
            change.tell(new RoutingEvent.LimitMoved(
                    change.holder(), now.deadline(), before.deadline().dueAt(), cause(before, now)));
        } else if (now.isRunning() && !now.deadline().equals(before.deadline())) {
            change.announce(now.clock());
        }
    }

    private static MoveCause cause(Limit before, Limit now) {
        boolean sameRule = now.deadline().workingDays() == before.deadline().workingDays();
        return sameRule ? MoveCause.CALENDAR : MoveCause.RULE;
    }
}
