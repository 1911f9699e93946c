package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.util.Optional;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/** Handing a case on: to an institution, to its unit, and back. */
final class HandOver {

    /** The category of a report of which nobody has said what it is about. */
    private static final String ANYTHING = "lainnya";

    private HandOver() {}

    static void asFiled(Change change, Holder chosen) {
        CaseFile file = change.dossier().file();
        String category = file.category() == null ? ANYTHING : file.category();
        dispose(change, chosen, file.classified(file.classification(), file.supervisory(), category),
                new Basis(Basis.Kind.REPORTER, ""), null);
    }

    static Decision<RoutingCase, RoutingEvent> dispose(Change change, RoutingCommand.Dispose command) {
        Optional<Holder> receiver = change.policy().offices().institution(command.institution(), command.at());
        if (receiver.isEmpty()) {
            return refused(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
        }
        CaseFile file = change.dossier().file()
                .classified(command.classification(), command.supervisory(), command.category());
        String explanation = command.note() == null ? "" : command.note();
        dispose(change, receiver.get(), file, new Basis(Basis.Kind.PERSON, explanation), command.note());
        return change.accepted();
    }

    static Decision<RoutingCase, RoutingEvent> assign(Change change, RoutingCommand.Assign command) {
        Holder institution = change.holder();
        if (!change.policy().offices().hasUnit(institution.institution(), command.unit(), command.at())) {
            return refused(RoutingRefusal.UNIT_NOT_IN_OFFICE);
        }
        assign(change, command.unit(), command.note());
        return change.accepted();
    }

    static Decision<RoutingCase, RoutingEvent> giveBack(Change change, RoutingCommand.Return command) {
        Holder institution = change.holder();
        if (command.suggestion().equals(institution.institution())) {
            return refused(RoutingRefusal.SUGGESTS_ITSELF);
        }
        if (change.policy().offices().institution(command.suggestion(), command.at()).isEmpty()) {
            return refused(RoutingRefusal.INSTITUTION_NOT_IN_OFFICE);
        }
        Holder desk = change.dossier().desk();
        ReturnNote note = new ReturnNote(institution, command.reason(), command.suggestion());
        return change.moveTo(new Stage.AtDesk(desk, note))
                .tell(new RoutingEvent.Returned(change.dossier().disposition(), desk, note))
                .stop(Clock.FIRST_RESPONSE)
                .start(Clock.VERIFY, command.at())
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> giveBack(Change change, RoutingCommand.NoteGivenBack command) {
        if (command.disposition() != change.dossier().disposition()) {
            return refused(RoutingRefusal.HANDOVER_OUTDATED);
        }
        Holder unit = change.holder();
        Holder institution = Holder.institution(unit.institution(), unit.tier());
        ReturnNote note = new ReturnNote(unit, command.reason(), command.suggestion());
        return change.moveTo(new Stage.WithInstitution(institution, note))
                .tell(new RoutingEvent.Returned(change.dossier().disposition(), institution, note))
                .accepted();
    }

    private static void dispose(Change change, Holder receiver, CaseFile file, Basis basis, @Nullable String note) {
        Holder desk = change.holder();
        boolean first = change.dossier().disposition() == 0;
        boolean otherLimit = first || !sameClass(change.dossier().file(), file);
        change.know(dossier -> dossier.handedOver(file, desk, basis)).stop(Clock.VERIFY);
        if (first) {
            change.tell(new RoutingEvent.Verified(desk, file.classification(), file.supervisory(), file.category()));
        }
        change.moveTo(new Stage.WithInstitution(receiver, null)).set(Clock.FIRST_RESPONSE, change.at());
        boolean newResolve = otherLimit && setResolve(change);
        change.tell(new RoutingEvent.Disposed(
                        change.dossier().disposition(), receiver, file, basis, change.running(), note))
                .announce(Clock.FIRST_RESPONSE);
        if (newResolve) {
            change.announce(Clock.RESOLVE);
        }
        change.policy().offices().onlyUnit(receiver.institution(), change.at())
                .ifPresent(unit -> assign(change, unit, null));
    }

    /** RESOLVE counts from the first hand-over; another class recomputes it from there. */
    private static boolean setResolve(Change change) {
        Optional<Limit> known = change.limits().of(Clock.RESOLVE);
        if (known.filter(limit -> limit.state() == Limit.State.BREACHED).isPresent()) {
            return false;
        }
        change.set(Clock.RESOLVE, known.map(limit -> limit.deadline().startedAt()).orElse(change.at()));
        return true;
    }

    private static boolean sameClass(CaseFile before, CaseFile after) {
        return before.classification() == after.classification() && before.supervisory() == after.supervisory();
    }

    private static void assign(Change change, String unit, @Nullable String note) {
        Holder holder = change.holder().withUnit(unit);
        change.moveTo(new Stage.WithUnit(holder, false))
                .tell(new RoutingEvent.Assigned(
                        change.dossier().disposition(), holder, change.dossier().file(), change.running(), note));
    }
}
