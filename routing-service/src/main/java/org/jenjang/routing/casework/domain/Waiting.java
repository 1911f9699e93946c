package org.jenjang.routing.casework.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;

/** A report that lacks something, or is no report: held, completed, put aside. */
final class Waiting {

    private Waiting() {}

    static Decision<RoutingCase, RoutingEvent> hold(Change change, Stage.Holdable before, RoutingCommand.Hold command) {
        change.pauseAll(PauseReason.REPORT_INCOMPLETE).set(Clock.REPORTER_COMPLETION, command.at());
        Instant until = change.limits().of(Clock.REPORTER_COMPLETION).orElseThrow().deadline().dueAt();
        return change.moveTo(new Stage.OnHold(before, command.questions(), until))
                .tell(new RoutingEvent.Held(before.holder(), command.questions(), until))
                .announce(Clock.REPORTER_COMPLETION)
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> resume(Change change, Stage.OnHold held) {
        int disposition =
                switch (held.before()) {
                    case Stage.AtDesk _ -> 0;
                    case Stage.WithInstitution _ -> change.dossier().disposition();
                };
        return change.stop(Clock.REPORTER_COMPLETION)
                .moveTo(held.before())
                .tell(new RoutingEvent.Resumed(disposition, held.holder()))
                .resumeAll()
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> archive(Change change, ArchiveReason reason, String explanation) {
        return change.stopAll()
                .moveTo(new Stage.Over(change.holder(), new Ending.Archived(reason, explanation)))
                .tell(new RoutingEvent.Archived(change.holder(), reason, explanation))
                .accepted();
    }

    /** The reporter kept silent: the report stays incomplete. What was asked is all there is to explain. */
    static Decision<RoutingCase, RoutingEvent> expire(Change change, Stage.OnHold held) {
        return archive(change, ArchiveReason.INCOMPLETE, String.join("\n", held.questions()));
    }
}
