package org.jenjang.intake.submission.domain;

import org.jenjang.contracts.vocabulary.Masking;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The reporter's own words. They may name people, so they are shown to nobody by {@code toString}.
 *
 * @param place where it happened
 */
public record Texts(String title, String narrative, @Nullable String place) implements Redacted {

    /** The same words with everything blotted out that identifies people, such as the reporter's own name. */
    public Texts masked(@Nullable String reporter) {
        return new Texts(
                Masking.mask(title, reporter),
                Masking.mask(narrative, reporter),
                place == null ? null : Masking.mask(place, reporter));
    }

    @Override
    public String toString() {
        return "Texts[redacted]";
    }
}
