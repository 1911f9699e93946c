package org.jenjang.intake.submission.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.Masking;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which it is decided what the reporter may say now.
 *
 * @param anonymous whether nobody who handles the case may learn who he is
 * @param secret whether the public may not read the content
 * @param incident the day on which it happened; where he named none, the day on which he reported it
 */
public record Standing(Heard heard, boolean anonymous, boolean secret, LocalDate incident, Instant now) {

    /** What of a text may go to the offices by a topic: nothing when it is hidden, else the masked text. */
    @Nullable String publishable(@Nullable String text) {
        return text == null || heard.hidden() || secret ? null : Masking.mask(text);
    }

    /** Whether a moment is there and has not passed. */
    boolean isInTime(@Nullable Instant until) {
        return until != null && !now.isAfter(until);
    }
}
