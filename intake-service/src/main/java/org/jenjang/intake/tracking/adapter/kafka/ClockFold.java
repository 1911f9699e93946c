package org.jenjang.intake.tracking.adapter.kafka;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.intake.tracking.app.RunningClock;

/** How the clocks of a complaint stand after the clock has spoken once more. Pure. */
final class ClockFold {

    private ClockFold() {}

    static Map<Clock, RunningClock> after(Map<Clock, RunningClock> before, EscalatedEvent event) {
        return switch (event) {
            case EscalatedEvent.DeadlineSet e ->
                put(before, e.deadline().clock(), RunningClock.set(e.deadline(), e.owes()));
            case EscalatedEvent.DeadlinePaused e -> change(before, e.clock(), clock -> clock.paused(e.reason()));
            case EscalatedEvent.DeadlineBreached e -> change(before, e.clock(), RunningClock::breached);
            case EscalatedEvent.DeadlineMoved e ->
                change(before, e.deadline().clock(), clock -> clock.moved(e.deadline(), e.was(), e.cause()));
            case EscalatedEvent.DeadlineWarned _,
                    EscalatedEvent.Escalated _,
                    EscalatedEvent.ReporterReminded _,
                    EscalatedEvent.OmbudsmanOffered _ -> before;
        };
    }

    /** After an office has ended; nothing but who owes them changes. */
    static Map<Clock, RunningClock> after(Map<Clock, RunningClock> before, DisposedEvent.Rehomed event) {
        Map<Clock, RunningClock> after = new EnumMap<>(Clock.class);
        before.forEach((clock, limit) -> after.put(clock, limit.inherited(event.from(), event.to())));
        return after;
    }

    private static Map<Clock, RunningClock> change(
            Map<Clock, RunningClock> before, Clock clock, UnaryOperator<RunningClock> how) {
        RunningClock known = before.get(clock);
        return known == null ? before : put(before, clock, how.apply(known));
    }

    private static Map<Clock, RunningClock> put(Map<Clock, RunningClock> before, Clock clock, RunningClock now) {
        Map<Clock, RunningClock> after = new EnumMap<>(Clock.class);
        after.putAll(before);
        after.put(clock, now);
        return after;
    }
}
