package org.jenjang.intake.tracking.adapter.kafka;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.intake.submission.domain.Leeway;
import org.jspecify.annotations.Nullable;

/** What room the reporter has to speak after one more event. Pure, and the same in any order of the voices. */
final class LeewayFold {

    private LeewayFold() {}

    static Leeway after(Leeway now, ComplaintEvent event, Instant at) {
        return switch (event) {
            case SubmittedEvent.ReplyGiven _ -> talked(now, now.askedAt(), later(now.repliedAt(), at));
            case AnsweredEvent.QuestionAsked _ -> talked(now, later(now.askedAt(), at), now.repliedAt());
            case DisposedEvent.Archived e ->
                until(now, e.objectionUntil(), e.completableUntil(), now.reopenUntil(), now.closings());
            case DisposedEvent.Closed e ->
                until(now, now.objectionUntil(), now.completableUntil(), e.reopenUntil(), now.closings() + 1);
            case EscalatedEvent.DeadlineBreached e -> breached(now, e.clock());
            case SubmittedEvent _, AnsweredEvent _, DisposedEvent _, EscalatedEvent _ -> now;
        };
    }

    private static Leeway talked(Leeway now, @Nullable Instant asked, @Nullable Instant replied) {
        return new Leeway(
                now.objectionUntil(),
                now.completableUntil(),
                now.reopenUntil(),
                now.breached(),
                now.closings(),
                asked,
                replied);
    }

    private static Leeway until(
            Leeway now,
            @Nullable Instant object,
            @Nullable Instant complete,
            @Nullable Instant reopen,
            int closings) {
        return new Leeway(object, complete, reopen, now.breached(), closings, now.askedAt(), now.repliedAt());
    }

    private static Leeway breached(Leeway now, Clock clock) {
        Set<Clock> breached = new HashSet<>(now.breached());
        breached.add(clock);
        return new Leeway(
                now.objectionUntil(),
                now.completableUntil(),
                now.reopenUntil(),
                breached,
                now.closings(),
                now.askedAt(),
                now.repliedAt());
    }

    private static Instant later(@Nullable Instant known, Instant at) {
        return known == null || at.isAfter(known) ? at : known;
    }
}
