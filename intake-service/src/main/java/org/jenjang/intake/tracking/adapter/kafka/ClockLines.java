package org.jenjang.intake.tracking.adapter.kafka;

import static org.jenjang.intake.tracking.adapter.kafka.TimelineLines.line;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** What the clock has said, as lines of the timeline. */
final class ClockLines {

    private ClockLines() {}

    static Optional<TimelineLine> of(EscalatedEvent event, Instant at) {
        return switch (event) {
            case EscalatedEvent.DeadlineSet _ -> Optional.empty();
            case EscalatedEvent.DeadlinePaused e -> Optional.of(
                    line(at, Happening.PAUSED, null, null, Particulars.limit(e.clock(), null, e.reason())));
            case EscalatedEvent.DeadlineWarned e -> Optional.of(line(
                    at,
                    Happening.WARNED,
                    e.owes(),
                    null,
                    Particulars.limit(e.clock(), e.dueAt(), String.valueOf(e.percent()))));
            case EscalatedEvent.DeadlineBreached e -> Optional.of(
                    line(at, Happening.BREACHED, e.owes(), null, Particulars.limit(e.clock(), e.dueAt(), null)));
            case EscalatedEvent.Escalated e -> Optional.of(line(
                    at,
                    Happening.ESCALATED,
                    e.to(),
                    null,
                    new Particulars(e.clock(), null, null, TimelineLines.code(e.from()), name(e.rung()))));
            case EscalatedEvent.DeadlineMoved e -> Optional.of(line(
                    at,
                    Happening.MOVED,
                    e.owes(),
                    null,
                    new Particulars(e.deadline().clock(), e.deadline().dueAt(), e.was(), null, e.cause().name())));
            case EscalatedEvent.ReporterReminded e ->
                Optional.of(line(at, Happening.REMINDED, null, null, Particulars.until(e.until())));
            case EscalatedEvent.OmbudsmanOffered _ ->
                Optional.of(line(at, Happening.OMBUDSMAN_OFFERED, null, null));
        };
    }

    private static @Nullable String name(@Nullable Rung rung) {
        return rung == null ? null : rung.name();
    }
}
