package org.jenjang.intake.tracking.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param office code of the institution or unit that acts or is given the complaint; null when it is nobody's act
 * @param tier of that office
 * @param detail what was said with it, as far as it is known: masked when an event has told it
 */
public record TimelineLine(
        Instant at,
        Happening happening,
        @Nullable String office,
        @Nullable Tier tier,
        @Nullable String detail,
        Particulars particulars)
        implements Redacted {

    /** Whether something was said with it that no event may carry. */
    public boolean isWithheld() {
        return happening.comesWithWords() && (detail == null || detail.isEmpty());
    }

    /** Whether the complaint climbed to a higher tier here; before there were rungs, every step was such a one. */
    public boolean movesUp() {
        String rung = particulars.code();
        return happening == Happening.ESCALATED && (rung == null || rung.equals(Rung.UPPER_TIER.name()));
    }

    /** The same line with what was said. */
    public TimelineLine saying(String text) {
        return new TimelineLine(at, happening, office, tier, text, particulars);
    }

    @Override
    public String toString() {
        return "TimelineLine[" + at + " " + happening + "]";
    }
}
