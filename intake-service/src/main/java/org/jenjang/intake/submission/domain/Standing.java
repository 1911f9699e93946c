package org.jenjang.intake.submission.domain;

import org.jenjang.contracts.vocabulary.Masking;
import org.jspecify.annotations.Nullable;

/**
 * How the complaint stands with the offices, as far as it was heard.
 *
 * @param over whether nobody owes anything any more
 * @param answer number of the newest answer; 0 for none
 * @param hidden whether no text of it may leave intake, because it is secret or supervisory
 */
public record Standing(boolean over, int answer, boolean hidden) {

    /** What of a text may go to the offices by a topic: nothing when hidden, else the masked text. */
    @Nullable String publishable(@Nullable String text) {
        return text == null || hidden ? null : Masking.mask(text);
    }
}
