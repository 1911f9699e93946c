package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.Optional;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision;

/**
 * What the clock does: it warns at 50 and 80 per cent, reminds the reporter whose turn it is, and when a limit passes the case climbs one rung. Each holder has a
 * time of his own: a desk VERIFY, everybody else FIRST_RESPONSE. RESOLVE belongs to the case; when it passes while a new
 * holder's own time still runs, it is told and does not climb a second time.
 */
final class Climbing {

    private Climbing() {}

    static Decision<RoutingCase, RoutingEvent> check(Change change, Stage now, RoutingCommand.CheckLimit command) {
        Optional<Limit> limit = change.limits().of(command.clock()).filter(Limit::isRunning);
        Optional<Mark> reached = limit.flatMap(running -> running.reached(command.at()));
        if (limit.isEmpty() || reached.isEmpty()) {
            return refused(RoutingRefusal.LIMIT_NOT_REACHED);
        }
        return switch (reached.get()) {
            case Mark.Warning warning -> tell(change, limit.get(),
                    new RoutingEvent.LimitWarned(change.holder(), limit.get().deadline(), warning.percent()));
            case Mark.Reminder reminder -> tell(change, limit.get(),
                    new RoutingEvent.ReporterReminded(
                            change.holder(), reminder.number(), limit.get().deadline().dueAt()));
            case Mark.Over _ -> breach(change, now, limit.get());
        };
    }

    private static Decision<RoutingCase, RoutingEvent> tell(Change change, Limit limit, RoutingEvent event) {
        return change.replace(limit.told(change.at())).tell(event).accepted();
    }

    private static Decision<RoutingCase, RoutingEvent> breach(Change change, Stage now, Limit limit) {
        change.replace(limit.in(Limit.State.BREACHED));
        return switch (now) {
            case Stage.Answered _ -> Answering.close(change, Closure.AUTOMATIC);
            case Stage.OnHold held -> Waiting.expire(change, held);
            case Stage.AtDesk desk -> climb(tellBreach(change, limit), desk, limit.clock());
            case Stage.WithInstitution institution ->
                climb(tellBreach(change, limit), institution.holder(), limit.clock());
            case Stage.WithUnit unit -> climb(tellBreach(change, limit), unit.holder(), limit.clock());
            case Stage.Escalated escalated -> climb(tellBreach(change, limit), escalated.below(), limit.clock());
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Change tellBreach(Change change, Limit limit) {
        return change.tell(new RoutingEvent.LimitBreached(change.holder(), limit.deadline()));
    }

    private static Decision<RoutingCase, RoutingEvent> climb(Change change, Stage.AtDesk desk, Clock clock) {
        if (clock != Clock.VERIFY && change.limits().isRunning(Clock.VERIFY)) {
            return change.accepted();
        }
        return change.policy().offices().above(desk.holder().institution())
                .map(upper -> step(change, upper, new Stage.AtDesk(upper, desk.returned()), upper, clock)
                        .start(Clock.VERIFY, change.at()))
                .orElseGet(() -> offerOmbudsman(change, clock))
                .accepted();
    }

    private static Decision<RoutingCase, RoutingEvent> climb(Change change, Holder below, Clock clock) {
        Holder now = change.holder();
        boolean ownTimeLeft = !now.equals(below) && change.limits().isRunning(Clock.FIRST_RESPONSE);
        if (clock != Clock.FIRST_RESPONSE && ownTimeLeft) {
            return change.accepted();
        }
        Holder desk = change.dossier().desk();
        return change.policy().offices().above(now.institution())
                .map(upper -> step(change, upper, new Stage.Escalated(upper, below), desk, clock)
                        .start(Clock.FIRST_RESPONSE, change.at()))
                .orElseGet(() -> offerOmbudsman(change, clock))
                .accepted();
    }

    private static Change step(Change change, Holder upper, Stage next, Holder desk, Clock clock) {
        Holder from = change.holder();
        change.know(dossier -> dossier.climbed(from, desk)).moveTo(next);
        return change.tell(new RoutingEvent.Escalated(change.dossier().level(), from, upper, clock));
    }

    private static Change offerOmbudsman(Change change, Clock clock) {
        if (change.dossier().ombudsmanOffered()) {
            return change;
        }
        return change.know(Dossier::offeredOmbudsman).tell(new RoutingEvent.OmbudsmanOffered(change.holder(), clock));
    }
}
