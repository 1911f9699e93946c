package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/** A case that was over goes on. */
final class Reopening {

    private Reopening() {}

    /** The reporter asks for it: the first time the same unit goes on, the second time one tier up sees to it. */
    static Decision<RoutingCase, RoutingEvent> asked(Change change, RoutingCommand.NoteReopeningAsked command) {
        if (!(change.stage() instanceof Stage.Over(var _, Ending.Closed closed))) {
            return refused(RoutingRefusal.NOT_CLOSED);
        }
        if (closed.reopenUntil() == null || command.at().isAfter(closed.reopenUntil())) {
            return refused(RoutingRefusal.REOPENING_TOO_LATE);
        }
        boolean again = change.dossier().recalls().reopened() > 0;
        change.know(dossier -> dossier.with(dossier.recalls().reopenedOnceMore()));
        work(change, closed, ReopenCause.REPORTER, command.reason());
        return again ? upward(change).accepted() : change.accepted();
    }

    static Decision<RoutingCase, RoutingEvent> reopen(Change change, RoutingCommand.Reopen command) {
        return change.stage() instanceof Stage.Over(var _, Ending.Closed closed)
                ? work(change, closed, ReopenCause.NATIONAL_DESK, command.reason()).accepted()
                : refused(RoutingRefusal.NOT_CLOSED);
    }

    static Decision<RoutingCase, RoutingEvent> review(Change change, RoutingCommand.Review command) {
        if (!(change.stage() instanceof Stage.Over(Holder holder, Ending.Closed closed))) {
            return refused(RoutingRefusal.NOT_CLOSED);
        }
        change.tell(new RoutingEvent.Reviewed(holder, command.passed(), command.note()));
        return command.passed()
                ? change.accepted()
                : work(change, closed, ReopenCause.QUALITY_REVIEW, command.note()).accepted();
    }

    /** A desk finds its place anew. */
    static Decision<RoutingCase, RoutingEvent> atDesk(
            Change change, Holder desk, ReopenCause cause, @Nullable String reason) {
        return change.know(dossier -> dossier.withDesk(desk).with(dossier.ladder().atItsFoot()))
                .moveTo(new Stage.AtDesk(desk, null))
                .set(Clock.VERIFY, change.at())
                .tell(new RoutingEvent.Reopened(
                        0, desk, cause, change.dossier().answers().newest(), change.running(), reason))
                .announce(Clock.VERIFY)
                .accepted();
    }

    /** An institution or its unit goes on under the hand-over that it had. */
    static Change goOn(Change change, Stage next, ReopenCause cause, @Nullable String reason) {
        int answer = change.dossier().answers().newest();
        change.know(dossier -> dossier.with(dossier.answers().settingAside(answer))
                        .with(dossier.ladder().atItsFoot()))
                .moveTo(next)
                .set(Clock.FIRST_RESPONSE, change.at());
        boolean resolve = change.setResolve();
        change.tell(new RoutingEvent.Reopened(change.dossier().disposition(), next.holder(), cause, answer,
                        change.running(), reason))
                .announce(Clock.FIRST_RESPONSE);
        return resolve ? change.announce(Clock.RESOLVE) : change;
    }

    private static Change work(Change change, Ending.Closed closed, ReopenCause cause, @Nullable String reason) {
        Holder worker = closed.before().worker();
        Stage next = worker.unit() == null
                ? new Stage.WithInstitution(worker, null)
                : new Stage.WithUnit(worker, true);
        goOn(change, next, cause, reason);
        return change.dossier().safeguards().reporterGone()
                ? change.tell(Leaving.goesOn(change))
                : change;
    }

    private static Change upward(Change change) {
        Holder worker = change.holder();
        return change.above(worker.institution())
                .map(upper -> Climbing.step(change, new Stage.Escalated(upper, worker), Rung.UPPER_TIER,
                        Clock.FIRST_RESPONSE))
                .orElse(change);
    }
}
