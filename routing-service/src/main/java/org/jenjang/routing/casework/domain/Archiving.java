package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.clock.domain.Window;
import org.jspecify.annotations.Nullable;

/** Putting a report aside, and what the reporter can do about it. */
final class Archiving {

    private Archiving() {}

    static Decision<RoutingCase, RoutingEvent> archive(Change change, RoutingCommand.Archive command) {
        return switch (change.stage()) {
            case Stage.Holdable idle when !change.dossier().recalls().barred(command.by()) ->
                archive(change, idle, command.reason(), command.explanation(), command.by());
            case Stage.Holdable _ -> refused(RoutingRefusal.SAME_PERSON);
            case Stage.Answerable _ -> refused(RoutingRefusal.ALREADY_BEING_HANDLED);
            case Stage.Barred barred -> refused(barred.bar());
        };
    }

    /** The reporter kept silent: the report stays incomplete. What was asked is all there is to explain. */
    static Decision<RoutingCase, RoutingEvent> expire(Change change, Stage.OnHold held) {
        return archive(change, held.before(), ArchiveReason.INCOMPLETE, String.join("\n", held.questions()), null);
    }

    /** Somebody else looks at it again: the national desk. */
    static Decision<RoutingCase, RoutingEvent> objected(Change change, RoutingCommand.NoteArchiveObjected command) {
        return switch (change.stage()) {
            case Stage.Over(var _, Ending.Archived archived) ->
                isOpen(archived.objectionUntil(), command.at())
                        ? Reopening.atDesk(
                                change.know(dossier -> dossier.with(dossier.recalls().withObjection())),
                                change.policy().offices().national(), ReopenCause.ARCHIVE_OBJECTION, command.reason())
                        : refused(RoutingRefusal.OBJECTION_TOO_LATE);
            case Stage.Holdable _, Stage.Answerable _, Stage.Barred _ -> refused(RoutingRefusal.NOT_ARCHIVED);
        };
    }

    /** It goes on where it stood when it was put aside. */
    static Decision<RoutingCase, RoutingEvent> completedLate(Change change, Ending ending) {
        if (!(ending instanceof Ending.Archived archived) || archived.completableUntil() == null) {
            return refused(RoutingRefusal.OVER);
        }
        if (!isOpen(archived.completableUntil(), change.at())) {
            return refused(RoutingRefusal.COMPLETION_TOO_LATE);
        }
        return switch (archived.before()) {
            case Stage.AtDesk desk -> Reopening.atDesk(change, desk.holder(), ReopenCause.COMPLETED_LATE, null);
            case Stage.WithInstitution institution ->
                Reopening.goOn(renewReturn(change), institution, ReopenCause.COMPLETED_LATE, null).accepted();
        };
    }

    private static Decision<RoutingCase, RoutingEvent> archive(
            Change change, Stage.Holdable before, ArchiveReason reason, String explanation, @Nullable String by) {
        Instant objection = change.dossier().recalls().objected() ? null : change.until(Window.ARCHIVE_OBJECTION);
        Instant completion = reason == ArchiveReason.INCOMPLETE ? change.until(Window.LATE_COMPLETION) : null;
        return change.stopAll()
                .know(dossier -> dossier.with(dossier.recalls().archived(by)))
                .moveTo(new Stage.Over(
                        before.holder(), new Ending.Archived(before, reason, explanation, objection, completion)))
                .tell(new RoutingEvent.Archived(before.holder(), reason, explanation, objection, completion))
                .accepted();
    }

    private static Change renewReturn(Change change) {
        Terms terms = change.dossier().handed().terms();
        Instant until = change.dossier().returns().decided() ? null : change.until(Window.RETURN);
        return terms == null
                ? change
                : change.know(dossier -> dossier.with(dossier.handed().on(new Terms(until, terms.helpers()))));
    }

    private static boolean isOpen(@Nullable Instant until, Instant at) {
        return until != null && !at.isAfter(until);
    }
}
