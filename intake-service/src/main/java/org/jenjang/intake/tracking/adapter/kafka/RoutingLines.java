package org.jenjang.intake.tracking.adapter.kafka;

import static org.jenjang.intake.tracking.adapter.kafka.TimelineLines.line;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** What those who route have done, as lines of the timeline. */
final class RoutingLines {

    private RoutingLines() {}

    /** Empty for what is told to other systems alone. */
    static Optional<TimelineLine> of(DisposedEvent event, Instant at) {
        return Optional.ofNullable(told(event, at));
    }

    private static @Nullable TimelineLine told(DisposedEvent event, Instant at) {
        return switch (event) {
            case DisposedEvent.Verified _ -> line(at, Happening.VERIFIED, null, null);
            case DisposedEvent.Disposed e ->
                line(at, disposed(e.basis().kind()), e.to(), e.basis().explanation());
            case DisposedEvent.Assigned e -> line(at, Happening.ASSIGNED, e.to(), null);
            case DisposedEvent.Returned e -> line(at, Happening.RETURNED, e.from(), e.reason());
            case DisposedEvent.ArbitrationOpened e ->
                line(at, Happening.ARBITRATION_OPENED, e.arbiter(), e.reason());
            case DisposedEvent.ArbitrationDecided e ->
                line(at, Happening.ARBITRATION_DECIDED, e.lead(), e.reason());
            case DisposedEvent.Held e ->
                line(at, Happening.HELD, null, String.join("\n", e.questions()), Particulars.until(e.until()));
            case DisposedEvent.Resumed e -> line(at, Happening.RESUMED, e.holder(), e.completion());
            case DisposedEvent.Archived e ->
                line(at, Happening.ARCHIVED, null, e.explanation(), Particulars.code(e.reason().name()));
            case DisposedEvent.Linked e -> line(at, Happening.LINKED, null, null, Particulars.code(e.parentTicket()));
            case DisposedEvent.Closed e -> line(at, closed(e.closure()), null, null);
            case DisposedEvent.Reopened e ->
                line(at, Happening.REOPENED, e.holder(), e.reason(), Particulars.code(e.cause().name()));
            case DisposedEvent.Reclassified e -> line(at, Happening.RECLASSIFIED, null, e.reason());
            case DisposedEvent.EmergencyMarked e ->
                line(at, Happening.EMERGENCY_MARKED, e.holder(), e.reason(), Particulars.until(e.actBy()));
            case DisposedEvent.Reviewed e ->
                line(at, Happening.REVIEWED, null, e.note(), Particulars.code(e.passed() ? "PASSED" : "FAILED"));
            case DisposedEvent.Reminded e -> line(at, Happening.OFFICE_REMINDED, e.owes(), e.text(), Particulars.from(TimelineLines.code(e.by())));
            case DisposedEvent.Rehomed e -> line(at, Happening.REHOMED, e.to(), e.reason(),
                    new Particulars(null, null, null, former(e), e.sought() ? "SOUGHT" : null));
            case DisposedEvent.Released _ -> null;
            case DisposedEvent.HandedOver e -> line(at, Happening.HANDED_OVER, e.owes(), null);
            case DisposedEvent.WithdrawalCompleted e -> line(at, Happening.WITHDRAWAL_COMPLETED, e.holder(), null);
            case DisposedEvent.FindingContinued e -> line(at, Happening.FINDING_CONTINUED, e.holder(), null);
        };
    }

    /** The institution that has ended; the unit, when only that has. */
    private static String former(DisposedEvent.Rehomed event) {
        boolean unitAlone = event.from().institution().equals(event.to().institution());
        return unitAlone ? TimelineLines.code(event.from()) : event.from().institution();
    }

    private static Happening disposed(Basis.Kind chooser) {
        return switch (chooser) {
            case REPORTER -> Happening.DISPOSED_AS_CHOSEN;
            case RULE, SUGGESTION, PERSON -> Happening.DISPOSED;
        };
    }

    private static Happening closed(Closure closure) {
        return switch (closure) {
            case CONFIRMED -> Happening.CLOSED_CONFIRMED;
            case AUTOMATIC -> Happening.CLOSED_AUTOMATICALLY;
            case UNREACHABLE -> Happening.CLOSED_UNREACHABLE;
        };
    }
}
