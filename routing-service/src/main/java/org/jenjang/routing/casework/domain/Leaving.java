package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision;

/** The reporter turns away: he withdraws, or goes to the Ombudsman as well. */
final class Leaving {

    private Leaving() {}

    static Decision<RoutingCase, RoutingEvent> withdrawn(Change change) {
        return switch (change.stage()) {
            case Stage.Over(var _, Ending.Linked _) -> end(change);
            case Stage.Over(var _, Ending.Closed _) when !change.dossier().safeguards().reporterGone() ->
                remember(change).accepted();
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
            case Stage.Holdable _, Stage.Answerable _, Stage.Barred _ -> {
                if (change.dossier().safeguards().reporterGone()) {
                    yield refused(RoutingRefusal.REPORTER_GONE);
                }
                boolean goesOn = change.dossier().file().supervisory() && change.dossier().disposition() > 0;
                yield goesOn ? examine(change) : end(change);
            }
        };
    }

    static Decision<RoutingCase, RoutingEvent> toOmbudsman(Change change) {
        Holder owes = switch (change.stage()) {
            case Stage.Answerable working -> working.worker();
            case Stage.Holdable _, Stage.Barred _ -> change.holder();
        };
        if (change.stage() instanceof Stage.Over) {
            return refused(RoutingRefusal.OVER);
        }
        return change.dossier().ladder().withOmbudsman()
                ? refused(RoutingRefusal.WITH_THE_OMBUDSMAN)
                : change.know(dossier -> dossier.with(dossier.ladder().takenToOmbudsman()))
                        .tell(new RoutingEvent.HandedOver(owes))
                        .accepted();
    }

    private static Decision<RoutingCase, RoutingEvent> end(Change change) {
        return change.stopAll()
                .tell(new RoutingEvent.WithdrawalCompleted(change.holder()))
                .moveTo(new Stage.Over(change.holder(), new Ending.Withdrawn()))
                .accepted();
    }

    /** Misuse of power is examined all the same; nobody is asked any more, so that an answer closes it. */
    private static Decision<RoutingCase, RoutingEvent> examine(Change change) {
        remember(change).tell(goesOn(change));
        return switch (change.stage()) {
            case Stage.OnHold held -> Waiting.resume(change, held, null).accepted();
            case Stage.Answered answered -> Answering.close(change, answered.before(), Closure.AUTOMATIC);
            case Stage.Holdable _, Stage.Answerable _, Stage.Barred _ -> change.accepted();
        };
    }

    /** Who works on it goes on with it: the office to which it has climbed only holds it. */
    static RoutingEvent goesOn(Change change) {
        return new RoutingEvent.FindingContinued(switch (change.stage()) {
            case Stage.Answerable open -> open.worker();
            case Stage.Answered answered -> answered.before().worker();
            case Stage.Holdable _, Stage.OnHold _, Stage.InArbitration _, Stage.Over _ -> change.holder();
        });
    }

    /** When it crosses the end on its way, it ends nothing; but if the case is opened again, nobody is there to be asked. */
    private static Change remember(Change change) {
        return change.know(dossier -> dossier.with(dossier.safeguards().withoutReporter()))
                .tell(new RoutingEvent.WithdrawalNoted(change.holder()));
    }
}
