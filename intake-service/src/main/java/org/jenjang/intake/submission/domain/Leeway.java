package org.jenjang.intake.submission.domain;

import java.time.Instant;
import java.util.Set;
import org.jenjang.contracts.vocabulary.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What gives the reporter room to speak, as it was heard. A moment is the last one that is in time; null when there is
 * no such room.
 *
 * @param objectionUntil until when he may object to the report being archived
 * @param completableUntil until when he may complete a report that was archived as incomplete
 * @param reopenUntil until when he may ask to open a closed case again
 * @param breached the limits that offices have let pass
 * @param closings how often the case was closed
 * @param askedAt when an officer last asked him something
 * @param repliedAt when he last replied to an officer
 */
public record Leeway(
        @Nullable Instant objectionUntil,
        @Nullable Instant completableUntil,
        @Nullable Instant reopenUntil,
        Set<Clock> breached,
        int closings,
        @Nullable Instant askedAt,
        @Nullable Instant repliedAt) {

    /** Nothing was heard yet. */
    public static final Leeway NONE = new Leeway(null, null, null, Set.of(), 0, null, null);

    public Leeway {
        breached = Set.copyOf(breached);
    }

    /** Whether a question of an officer waits for a reply. */
    public boolean isAsked() {
        return askedAt != null && (repliedAt == null || askedAt.isAfter(repliedAt));
    }

    /** Whether the office has let the limit for its first act or for its answer pass. */
    public boolean isLetDown() {
        return breached.contains(Clock.FIRST_RESPONSE) || breached.contains(Clock.RESOLVE);
    }
}
