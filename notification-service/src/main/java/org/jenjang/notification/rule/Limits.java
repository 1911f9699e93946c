package org.jenjang.notification.rule;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;

/** The facts of a time limit, and what is said of one that was moved. */
final class Limits {

    private Limits() {}

    static Facts of(Holder owes, Clock clock, Instant dueAt) {
        return Facts.office(owes).with("clock", clock.name()).with("due", dueAt);
    }

    /** What a limit was and is. */
    static Facts moved(EscalatedEvent.DeadlineMoved event) {
        return of(event.owes(), event.deadline().clock(), event.deadline().dueAt())
                .with("was", event.was())
                .with("cause", event.cause().name());
    }

    /** From when to when a limit was moved, and why. */
    static Wording movedWording(Telling tell) {
        String cause = tell.say().moveCause(MoveCause.valueOf(tell.facts().get("cause")));
        return new Wording(
                tell.say().limitMoved(tell.clock()),
                tell.say().limitMovedNext(tell.moment("was"), tell.moment("due"), cause));
    }

    /** The same facts and by when the office must have begun to act, if that was said. */
    static Facts withFirst(Facts facts, List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(deadline -> deadline.clock() == Clock.FIRST_RESPONSE)
                .findFirst()
                .map(deadline -> facts.with("due", deadline.dueAt()))
                .orElse(facts);
    }

    /** Whether it is an office that owes, and not the reporter. */
    static boolean isOffices(Clock clock) {
        return switch (clock) {
            case VERIFY, FIRST_RESPONSE, RESOLVE, REDISPATCH, ARBITRATION, PROMISE, EMERGENCY -> true;
            case REPORTER_REPLY, REPORTER_COMPLETION -> false;
        };
    }
}
