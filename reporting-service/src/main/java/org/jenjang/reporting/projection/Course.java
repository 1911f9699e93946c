package org.jenjang.reporting.projection;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jspecify.annotations.Nullable;

/**
 * The way of a complaint through the tiers, as routing and its clock tell it. They speak in one stream, so in order.
 *
 * @param verdict how the desk has classified it; null until it has
 * @param verifiedAt when the desk had checked it
 * @param disposedAt when it was first handed to an institution
 * @param institution code of the institution it was handed to last; an escalation does not change it, and of
 *     one that has ended it is the heir
 * @param inherited when that institution took it over from one that has ended; null when it did not
 * @param closedAt when it was closed; null when it was not, or was opened again
 */
public record Course(
        @Nullable Verdict verdict,
        @Nullable Instant verifiedAt,
        @Nullable Instant disposedAt,
        @Nullable String institution,
        @Nullable Instant inherited,
        Limit firstResponse,
        Limit resolve,
        Tally tally,
        @Nullable Instant closedAt) {

    static final Course UNHEARD = new Course(null, null, null, null, null, Limit.UNSET, Limit.UNSET, Tally.NONE, null);

    Course after(DisposedEvent event, Instant at) {
        return switch (event) {
            case DisposedEvent.Verified e ->
                verified(new Verdict(e.classification(), e.supervisory(), e.category()), at);
            case DisposedEvent.Disposed e -> disposed(e.to().institution(), at).given(e.deadlines());
            case DisposedEvent.Assigned e -> given(e.deadlines());
            case DisposedEvent.Returned e ->
                e.from().institution().equals(e.to().institution()) ? this : with(tally.returned());
            case DisposedEvent.ArbitrationOpened _ -> with(tally.arbitrated());
            case DisposedEvent.ArbitrationDecided e -> disposed(e.lead().institution(), at);
            case DisposedEvent.Closed _ -> with(tally.closed(), at);
            case DisposedEvent.Reopened e ->
                with(afterEnd(e.cause()) ? tally.reopened() : tally, null).given(e.deadlines());
            case DisposedEvent.Reclassified e -> reclassified(e.file());
            case DisposedEvent.HandedOver _ -> with(tally.handedToOmbudsman());
            case DisposedEvent.Rehomed e when passesOn(e) -> disposed(e.to().institution(), at).inheritedAt(at);
            case DisposedEvent.Rehomed _,
                    DisposedEvent.Released _,
                    DisposedEvent.Held _,
                    DisposedEvent.Resumed _,
                    DisposedEvent.Archived _,
                    DisposedEvent.Linked _,
                    DisposedEvent.EmergencyMarked _,
                    DisposedEvent.Reviewed _,
                    DisposedEvent.Reminded _,
                    DisposedEvent.WithdrawalCompleted _,
                    DisposedEvent.FindingContinued _ -> this;
        };
    }

    Course after(EscalatedEvent event) {
        return switch (event) {
            case EscalatedEvent.DeadlineSet e -> given(List.of(e.deadline()));
            case EscalatedEvent.DeadlinePaused e -> with(e.clock(), limit(e.clock()).pause());
            case EscalatedEvent.DeadlineBreached e when e.clock() == Clock.PROMISE -> with(tally.promiseBroken());
            case EscalatedEvent.DeadlineBreached e ->
                with(e.clock(), limit(e.clock()).breached(e.dueAt(), e.owes().institution()));
            case EscalatedEvent.DeadlineMoved e -> with(
                    e.deadline().clock(), limit(e.deadline().clock()).moved(e.deadline().dueAt()));
            case EscalatedEvent.OmbudsmanOffered _ -> with(tally.offeredToOmbudsman());
            case EscalatedEvent.DeadlineWarned _, EscalatedEvent.Escalated _, EscalatedEvent.ReporterReminded _ -> this;
        };
    }

    /** Whether another institution took it over from the one that had it; a unit that ends passes nothing on. */
    private boolean passesOn(DisposedEvent.Rehomed event) {
        return !event.sought()
                && event.from().institution().equals(institution)
                && !event.to().institution().equals(institution);
    }

    /** Whether a case was closed before, and not put aside or made to follow another one. */
    private static boolean afterEnd(ReopenCause cause) {
        return switch (cause) {
            case REPORTER, NATIONAL_DESK, QUALITY_REVIEW -> true;
            case ARCHIVE_OBJECTION, COMPLETED_LATE, UNLINKED -> false;
        };
    }

    private Course given(List<Deadline> deadlines) {
        Course course = this;
        for (Deadline deadline : deadlines) {
            course = course.with(deadline.clock(), course.limit(deadline.clock()).set(deadline.dueAt()));
        }
        return course;
    }

    /** The two clocks that an institution is measured by; the others are the desk's, the reporter's or its own word. */
    private Limit limit(Clock clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> firstResponse;
            case RESOLVE -> resolve;
            case VERIFY, REPORTER_REPLY, REPORTER_COMPLETION, REDISPATCH, ARBITRATION, PROMISE, EMERGENCY -> Limit.UNSET;
        };
    }

    private Course with(Clock clock, Limit limit) {
        return switch (clock) {
            case FIRST_RESPONSE ->
                new Course(verdict, verifiedAt, disposedAt, institution, inherited, limit, resolve, tally, closedAt);
            case RESOLVE ->
                new Course(verdict, verifiedAt, disposedAt, institution, inherited, firstResponse, limit, tally, closedAt);
            case VERIFY, REPORTER_REPLY, REPORTER_COMPLETION, REDISPATCH, ARBITRATION, PROMISE, EMERGENCY -> this;
        };
    }

    private Course with(Tally now) {
        return with(now, closedAt);
    }

    private Course with(Tally now, @Nullable Instant closed) {
        return new Course(verdict, verifiedAt, disposedAt, institution, inherited, firstResponse, resolve, now, closed);
    }

    private Course verified(Verdict now, Instant at) {
        return new Course(now, verifiedAt == null ? at : verifiedAt, disposedAt, institution, inherited, firstResponse, resolve,
                tally, closedAt);
    }

    private Course reclassified(CaseFile file) {
        Verdict now = new Verdict(file.classification(), file.supervisory(), file.category());
        return new Course(now, verifiedAt, disposedAt, institution, inherited, firstResponse, resolve, tally, closedAt);
    }

    private Course disposed(String to, Instant at) {
        return new Course(verdict, verifiedAt, disposedAt == null ? at : disposedAt, to, null, firstResponse, resolve,
                tally, closedAt);
    }

    private Course inheritedAt(Instant at) {
        return new Course(
                verdict, verifiedAt, disposedAt, institution, at, firstResponse, resolve, tally, closedAt);
    }
}
