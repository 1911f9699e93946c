package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.platform.kernel.Decision;

/** What a unit says of its work before it answers. */
final class Working {

    private static final String PROMISE = "Janji instansi";

    private Working() {}

    /**
     * The first response is met. When the time to an answer has passed already nothing but an answer stops the climbing, so
     * that there is always a clock that runs.
     */
    static Decision<RoutingCase, RoutingEvent> started(Change change, RoutingCommand.NoteWorkStarted command) {
        return switch (change.stage()) {
            case Stage.Answerable now when isPresent(change, command.disposition()) -> {
                change.moveTo(begun(now)).stop(Clock.EMERGENCY).tell(new RoutingEvent.WorkNoted(now.worker()));
                yield change.limits().isRunning(Clock.RESOLVE)
                        ? change.stop(Clock.FIRST_RESPONSE).accepted()
                        : change.accepted();
            }
            case Stage.Answerable _, Stage.Holdable _, Stage.OnHold _, Stage.InArbitration _ ->
                refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    /** A promise moves no other limit; a second one takes the place of the first. */
    static Decision<RoutingCase, RoutingEvent> promised(Change change, RoutingCommand.NotePromised command) {
        return switch (change.stage()) {
            case Stage.Answerable now when isPresent(change, command.disposition()) ->
                change.replace(change.policy().timetable()
                                .limit(deadline(change, now, command), now.worker().institution()))
                        .tell(new RoutingEvent.PromiseNoted(now.worker(), command.date()))
                        .announce(Clock.PROMISE)
                        .accepted();
            case Stage.Answerable _, Stage.Holdable _, Stage.OnHold _, Stage.InArbitration _ ->
                refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    static Stage.Answerable begun(Stage.Answerable now) {
        return switch (now) {
            case Stage.WithUnit unit -> new Stage.WithUnit(unit.holder(), true);
            case Stage.Escalated escalated -> escalated;
        };
    }

    private static boolean isPresent(Change change, int disposition) {
        return disposition == change.dossier().disposition();
    }

    private static Deadline deadline(Change change, Stage.Answerable now, RoutingCommand.NotePromised command) {
        Instant end = change.policy().timetable().endOf(command.date(), now.worker().institution());
        int days = (int) Math.max(1, Duration.between(command.at(), end).toDays());
        return new Deadline(Clock.PROMISE, command.at(), end, days, PROMISE, null);
    }
}
