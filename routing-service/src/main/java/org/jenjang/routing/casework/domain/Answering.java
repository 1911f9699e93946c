package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.clock.domain.Window;

/** What follows from the answer of a unit. It may be heard later than the reporter's verdict on it. */
final class Answering {

    private Answering() {}

    static Decision<RoutingCase, RoutingEvent> answered(Change change, RoutingCommand.NoteAnswered command) {
        return switch (change.stage()) {
            case Stage.Answerable open -> answered(change, open, command);
            case Stage.Answered known when command.answer() > known.answer() -> answered(change, known.before(), command);
            case Stage.Answered _ -> refused(RoutingRefusal.ANSWER_OUTDATED);
            case Stage.Holdable _, Stage.OnHold _, Stage.InArbitration _ -> refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    /** Whether the reporter has learnt of it. */
    static Decision<RoutingCase, RoutingEvent> reached(Change change, RoutingCommand.NoteReach command) {
        Answers before = change.dossier().answers();
        Answers after = before.told(command.reach(), command.event());
        if (change.stage() instanceof Stage.Over) {
            return refused(RoutingRefusal.OVER);
        }
        return after.equals(before)
                ? refused(RoutingRefusal.NOTHING_CHANGES)
                : change.know(dossier -> dossier.with(after))
                        .tell(new RoutingEvent.ReachNoted(change.holder(), command.reach()))
                        .accepted();
    }

    /**
     * The reporter kept silent. Silence of one who was told is consent; one of whom that is not known is given the time once
     * more. Only of whom it is known that no notice arrives it is said afterwards that he could not be reached: that nobody
     * tells of a notice is our own silence.
     */
    static Decision<RoutingCase, RoutingEvent> silent(Change change, Stage.Answered now) {
        Answers answers = change.dossier().answers();
        return switch (answers.reach()) {
            case REACHED, NO_ADDRESS -> close(change, now.before(), Closure.AUTOMATIC);
            case UNKNOWN -> once(change, now, Closure.AUTOMATIC);
            case FAILED -> once(change, now, Closure.UNREACHABLE);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> once(Change change, Stage.Answered now, Closure closure) {
        Answers answers = change.dossier().answers();
        return answers.renewed()
                ? close(change, now.before(), closure)
                : change.know(dossier -> dossier.with(answers.withTimeRenewed()))
                        .tell(new RoutingEvent.ReplyTimeRenewed(now.holder()))
                        .start(Clock.REPORTER_REPLY, change.at())
                        .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> close(Change change, Stage.Answerable before, Closure closure) {
        boolean forGood = change.dossier().safeguards().reporterGone() || !change.dossier().recalls().mayReopen();
        Instant reopenUntil = forGood ? null : change.until(Window.REOPENING);
        return change.stopAll()
                .moveTo(new Stage.Over(before.holder(), new Ending.Closed(before, closure, reopenUntil)))
                .tell(new RoutingEvent.Closed(before.holder(), closure, reopenUntil))
                .accepted();
    }

    private static Decision<RoutingCase, RoutingEvent> answered(
            Change change, Stage.Answerable now, RoutingCommand.NoteAnswered command) {
        if (command.disposition() != change.dossier().disposition()) {
            return refused(RoutingRefusal.HANDOVER_OUTDATED);
        }
        change.stop(Clock.FIRST_RESPONSE, Clock.PROMISE, Clock.EMERGENCY, Clock.REPORTER_REPLY)
                .know(dossier -> dossier.with(dossier.answers().given(command.answer(), command.event())))
                .tell(new RoutingEvent.AnswerNoted(now.worker(), command.answer()))
                .moveTo(Working.begun(now));
        if (command.answer() <= change.dossier().answers().setAside()) {
            return change.start(Clock.FIRST_RESPONSE, command.at()).accepted();
        }
        if (change.dossier().safeguards().reporterGone()) {
            return close(change, Working.begun(now), Closure.AUTOMATIC);
        }
        return change.pauseAll(PauseReason.ANSWER_GIVEN)
                .moveTo(new Stage.Answered(Working.begun(now), command.answer()))
                .start(Clock.REPORTER_REPLY, command.at())
                .accepted();
    }
}
