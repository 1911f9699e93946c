package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.platform.kernel.Decision;

/**
 * What the clock does: it warns, reminds the reporter whose turn it is, and when a limit passes the case climbs one rung of the ladder. Each holder has a time of his
 * own: a desk VERIFY or REDISPATCH, an arbiter ARBITRATION, everybody else FIRST_RESPONSE. RESOLVE and PROMISE belong to
 * the case; when they pass while a holder's own time still runs, that is told and the case does not climb a second time.
 */
final class Climbing {

    private Climbing() {}

    static Decision<RoutingCase, RoutingEvent> check(Change change, RoutingCommand.CheckLimit command) {
        Optional<Limit> limit = change.limits().of(command.clock()).filter(Limit::isRunning);
        Optional<Mark> reached = limit.flatMap(running -> running.reached(command.at()));
        if (limit.isEmpty() || reached.isEmpty()) {
            return refused(RoutingRefusal.LIMIT_NOT_REACHED);
        }
        return switch (reached.get()) {
            case Mark.Warning warning -> note(change, limit.get(),
                    new RoutingEvent.LimitWarned(change.holder(), limit.get().deadline(), warning.percent()));
            case Mark.Reminder reminder -> note(change, limit.get(),
                    new RoutingEvent.ReporterReminded(
                            change.holder(), reminder.number(), limit.get().deadline().dueAt()));
            case Mark.Over _ -> breach(change, limit.get());
        };
    }

    /** One rung up: {@code next} tells who holds it there. The time of the new holder begins; a desk that climbs is the desk. */
    static Change step(Change change, Stage next, Rung rung, Clock clock) {
        Holder from = change.holder();
        Holder desk = next instanceof Stage.AtDesk ? next.holder() : change.dossier().desk();
        change.know(dossier -> dossier.withDesk(desk).with(dossier.ladder().climbed(from, rung)))
                .moveTo(next)
                .tell(new RoutingEvent.Escalated(change.dossier().ladder().level(), from, next.holder(), clock, rung));
        return change.start(Ladders.ownTime(next, clock), change.at());
    }

    private static Decision<RoutingCase, RoutingEvent> note(Change change, Limit limit, RoutingEvent event) {
        return change.replace(limit.told(change.at())).tell(event).accepted();
    }

    private static Decision<RoutingCase, RoutingEvent> breach(Change change, Limit limit) {
        change.replace(limit.in(Limit.State.BREACHED));
        return switch (change.stage()) {
            case Stage.Answered answered -> Answering.silent(change, answered);
            case Stage.OnHold held when limit.clock() == Clock.REPORTER_COMPLETION -> Archiving.expire(change, held);
            case Stage.OnHold _ -> tell(change, limit).accepted();
            case Stage.Holdable _, Stage.Answerable _, Stage.InArbitration _ ->
                climbs(change, limit.clock())
                        ? climb(tell(change, limit), limit.clock()).accepted()
                        : tell(change, limit).accepted();
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Change tell(Change change, Limit limit) {
        return change.tell(new RoutingEvent.LimitBreached(change.holder(), limit.deadline()));
    }

    private static boolean climbs(Change change, Clock clock) {
        return switch (clock) {
            case VERIFY, REDISPATCH, ARBITRATION, FIRST_RESPONSE, EMERGENCY -> true;
            case RESOLVE, PROMISE, REPORTER_REPLY, REPORTER_COMPLETION ->
                Stream.of(Clock.VERIFY, Clock.REDISPATCH, Clock.ARBITRATION, Clock.FIRST_RESPONSE)
                        .noneMatch(change.limits()::isRunning);
        };
    }

    private static Change climb(Change change, Clock clock) {
        Optional<Ladders.Step> next = Ladders.next(change);
        if (next.isEmpty()) {
            return clock == Clock.EMERGENCY ? change : offerOmbudsman(change, clock);
        }
        change.stop(Clock.VERIFY, Clock.REDISPATCH, Clock.ARBITRATION, Clock.FIRST_RESPONSE);
        step(change, next.get().stage(), next.get().rung(), clock);
        return clock == Clock.EMERGENCY ? change.start(Clock.EMERGENCY, change.at()) : change;
    }

    private static Change offerOmbudsman(Change change, Clock clock) {
        return change.dossier().ladder().ombudsmanOffered()
                ? change
                : change.know(dossier -> dossier.with(dossier.ladder().offeredOmbudsman()))
                        .tell(new RoutingEvent.OmbudsmanOffered(change.holder(), clock));
    }
}
