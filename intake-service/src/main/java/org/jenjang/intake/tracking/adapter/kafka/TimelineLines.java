package org.jenjang.intake.tracking.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** Turns events into lines of the timeline. Clocks that are set are shown as clocks and make no line. */
final class TimelineLines {

    private TimelineLines() {}

    static Optional<TimelineLine> of(ComplaintEvent event, Instant at) {
        return switch (event) {
            case SubmittedEvent e -> Optional.of(CitizenLines.of(e, at));
            case DisposedEvent e -> RoutingLines.of(e, at);
            case AnsweredEvent e -> Optional.of(AgencyLines.of(e, at));
            case EscalatedEvent e -> ClockLines.of(e, at);
        };
    }

    static TimelineLine line(Instant at, Happening what, @Nullable Holder who, @Nullable String detail) {
        return line(at, what, who, detail, Particulars.NONE);
    }

    static TimelineLine line(
            Instant at, Happening what, @Nullable Holder who, @Nullable String detail, Particulars particulars) {
        return who == null
                ? new TimelineLine(at, what, null, null, detail, particulars)
                : new TimelineLine(at, what, code(who), who.tier(), detail, particulars);
    }

    static String code(Holder holder) {
        return holder.unit() == null ? holder.institution() : holder.unit();
    }
}
