package org.jenjang.intake.tracking.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the timeline tells besides words: codes and moments. Each is null where it means nothing.
 *
 * @param clock which limit is spoken of
 * @param due until when
 * @param was until when before it was moved
 * @param from code of the office that it moved away from, that is no longer there, or that gave an order
 * @param code why or how: the name of a cause, a rung, a reason or an outcome; of {@link Happening#LINKED} the ticket; of {@link Happening#REHOMED}
 *     {@code SOUGHT} when nobody took over
 */
public record Particulars(
        @Nullable Clock clock,
        @Nullable Instant due,
        @Nullable Instant was,
        @Nullable String from,
        @Nullable String code) {

    /** Nothing but words is told. */
    public static final Particulars NONE = new Particulars(null, null, null, null, null);

    /** Only a code. */
    public static Particulars code(@Nullable String code) {
        return new Particulars(null, null, null, null, code);
    }

    /** Only whom it comes from. */
    public static Particulars from(String office) {
        return new Particulars(null, null, null, office, null);
    }

    /** Only a moment. */
    public static Particulars until(Instant due) {
        return new Particulars(null, due, null, null, null);
    }

    /** What happened to a limit. */
    public static Particulars limit(Clock clock, @Nullable Instant due, @Nullable String code) {
        return new Particulars(clock, due, null, null, code);
    }
}
