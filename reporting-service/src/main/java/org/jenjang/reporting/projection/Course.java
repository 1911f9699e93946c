package org.jenjang.reporting.projection;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The way of a complaint through the tiers, as routing and its clock tell it. They speak in one stream, so in order.
 *
 * @param verdict how the desk has classified it; null until it has
 * @param verifiedAt when the desk had checked it
 * @param disposedAt when it was first handed to an institution
 * @param institution code of the institution it was handed to last; an escalation does not change it
 * @param returns how often an institution said that it is not competent; give-backs inside one do not count
 * @param ombudsman whether the way to the Ombudsman was offered
 */
public record Course(
        @Nullable Verdict verdict,
        @Nullable Instant verifiedAt,
        @Nullable Instant disposedAt,
        @Nullable String institution,
        Limit firstResponse,
        Limit resolve,
        int returns,
        boolean ombudsman,
        @Nullable Instant closedAt) {

    static final Course UNHEARD = new Course(null, null, null, null, Limit.UNSET, Limit.UNSET, 0, false, null);

    Course after(DisposedEvent event, Instant at) {
        return switch (event) {
            case DisposedEvent.Verified e ->
                verified(new Verdict(e.classification(), e.supervisory(), e.category()), at);
            case DisposedEvent.Disposed e -> disposed(e.to().institution(), at).given(e.deadlines());
            case DisposedEvent.Assigned e -> given(e.deadlines());
            case DisposedEvent.Returned e -> e.from().institution().equals(e.to().institution()) ? this : returned();
            case DisposedEvent.ArbitrationDecided e -> disposed(e.lead().institution(), at);
            case DisposedEvent.Closed _ -> closed(at);
            case DisposedEvent.ArbitrationOpened _,
                    DisposedEvent.Held _,
                    DisposedEvent.Resumed _,
                    DisposedEvent.Archived _,
                    DisposedEvent.Linked _ -> this;
        };
    }

    Course after(EscalatedEvent event) {
        return switch (event) {
            case EscalatedEvent.DeadlineSet e -> given(List.of(e.deadline()));
            case EscalatedEvent.DeadlinePaused e -> with(e.clock(), limit(e.clock()).pause());
            case EscalatedEvent.DeadlineBreached e ->
                with(e.clock(), limit(e.clock()).breached(e.dueAt(), e.owes().institution()));
            case EscalatedEvent.OmbudsmanOffered _ ->
                new Course(verdict, verifiedAt, disposedAt, institution, firstResponse, resolve, returns, true,
                        closedAt);
            case EscalatedEvent.DeadlineWarned _, EscalatedEvent.Escalated _ -> this;
        };
    }

    private Course given(List<Deadline> deadlines) {
        Course course = this;
        for (Deadline deadline : deadlines) {
            course = course.with(deadline.clock(), course.limit(deadline.clock()).set(deadline.dueAt()));
        }
        return course;
    }

    /** The two clocks that an institution is measured by; the others are the desk's and the reporter's. */
    private Limit limit(Clock clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> firstResponse;
            case RESOLVE -> resolve;
            case VERIFY, REPORTER_REPLY, REPORTER_COMPLETION -> Limit.UNSET;
        };
    }

    private Course with(Clock clock, Limit limit) {
        return switch (clock) {
            case FIRST_RESPONSE ->
                new Course(verdict, verifiedAt, disposedAt, institution, limit, resolve, returns, ombudsman, closedAt);
            case RESOLVE ->
                new Course(verdict, verifiedAt, disposedAt, institution, firstResponse, limit, returns, ombudsman,
                        closedAt);
            case VERIFY, REPORTER_REPLY, REPORTER_COMPLETION -> this;
        };
    }

    private Course verified(Verdict now, Instant at) {
        return new Course(now, verifiedAt == null ? at : verifiedAt, disposedAt, institution, firstResponse, resolve,
                returns, ombudsman, closedAt);
    }

    private Course disposed(String to, Instant at) {
        return new Course(verdict, verifiedAt, disposedAt == null ? at : disposedAt, to, firstResponse, resolve,
                returns, ombudsman, closedAt);
    }

    private Course returned() {
        return new Course(verdict, verifiedAt, disposedAt, institution, firstResponse, resolve, returns + 1, ombudsman,
                closedAt);
    }

    private Course closed(Instant at) {
        return new Course(verdict, verifiedAt, disposedAt, institution, firstResponse, resolve, returns, ombudsman, at);
    }
}
