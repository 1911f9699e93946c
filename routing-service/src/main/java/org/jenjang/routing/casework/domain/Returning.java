package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.Decision;

/** An office says that it is not competent, and gives the case back. */
final class Returning {

    private Returning() {}

    static Decision<RoutingCase, RoutingEvent> toDesk(Change change, RoutingCommand.Return command) {
        return switch (change.stage()) {
            case Stage.WithInstitution _ -> giveBack(change, command);
            case Stage.AtDesk _, Stage.Answerable _ -> refused(RoutingRefusal.NOT_WITH_AN_INSTITUTION);
            case Stage.Barred barred -> refused(barred.bar());
        };
    }

    static Decision<RoutingCase, RoutingEvent> toInstitution(Change change, RoutingCommand.NoteGivenBack command) {
        return switch (change.stage()) {
            case Stage.Answerable open when open.worker().unit() != null -> giveBack(change, open, command);
            case Stage.Holdable _, Stage.Answerable _, Stage.OnHold _, Stage.InArbitration _ ->
                refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> giveBack(Change change, RoutingCommand.Return command) {
        Holder institution = change.holder();
        Terms terms = change.dossier().handed().terms();
        if (terms == null || terms.returnUntil() == null) {
            return refused(RoutingRefusal.RETURN_FORBIDDEN);
        }
        if (command.at().isAfter(terms.returnUntil())) {
            return refused(RoutingRefusal.RETURN_TOO_LATE);
        }
        if (command.suggestion().equals(institution.institution())) {
            return refused(RoutingRefusal.SUGGESTS_ITSELF);
        }
        if (change.policy().offices().institution(command.suggestion(), command.at()).isEmpty()) {
            return refused(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
        }
        Holder desk = change.dossier().desk();
        ReturnNote note = new ReturnNote(institution, command.reason(), command.suggestion());
        change.know(dossier -> dossier.with(dossier.returns().and(institution)))
                .moveTo(new Stage.AtDesk(desk, note))
                .tell(new RoutingEvent.Returned(change.dossier().disposition(), desk, note))
                .stop(Clock.FIRST_RESPONSE, Clock.VERIFY);
        return change.dossier().returns().areTooMany()
                ? Arbitrating.open(change, ArbitrationCause.RETURNED_TWICE).accepted()
                : change.start(Clock.REDISPATCH, command.at()).accepted();
    }

    /**
     * The institution has to choose again; it has its own time for that when the unit had begun already. When the case has
     * climbed meanwhile to an institution above, that one keeps it.
     */
    private static Decision<RoutingCase, RoutingEvent> giveBack(
            Change change, Stage.Answerable now, RoutingCommand.NoteGivenBack command) {
        if (command.disposition() != change.dossier().disposition()) {
            return refused(RoutingRefusal.HANDOVER_OUTDATED);
        }
        Holder unit = now.worker();
        Holder institution = Holder.institution(unit.institution(), unit.tier());
        ReturnNote note = new ReturnNote(unit, command.reason(), command.suggestion());
        Stage next = now instanceof Stage.Escalated climbed && !climbed.isInside()
                ? new Stage.Escalated(climbed.holder(), institution)
                : new Stage.WithInstitution(institution, note);
        change.moveTo(next)
                .tell(new RoutingEvent.Returned(change.dossier().disposition(), next.holder(), note))
                .stop(Clock.PROMISE);
        return change.limits().isRunning(Clock.FIRST_RESPONSE)
                ? change.accepted()
                : change.start(Clock.FIRST_RESPONSE, command.at()).accepted();
    }
}
