package org.jenjang.response.handling.domain;

import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/**
 * How a unit stands under one hand-over.
 *
 * @param rung the highest step of the ladder that was climbed because limits passed; null while none was
 * @param promises how many dates the unit has promised
 * @param promised the date that it promised last; null when it promised none
 * @param reminder the last order to answer that it has not obeyed yet; null when there is none
 */
public record Standing(
        @Nullable Rung rung, int promises, @Nullable LocalDate promised, @Nullable Reminder reminder) {

    /** How many dates a unit may promise under one hand-over. */
    public static final int MOST_PROMISES = 2;

    /** Nothing has happened yet. */
    public static final Standing FRESH = new Standing(null, 0, null, null);

    /** Whether somebody above the unit owns the complaint by now; the unit stays liable and can still answer. */
    public boolean isRaised() {
        return rung != null && rung != Rung.UNIT_HEAD;
    }

    Standing at(Rung reached) {
        return new Standing(rung == null || rung.compareTo(reached) < 0 ? reached : rung, promises, promised, reminder);
    }

    Standing promising(LocalDate date) {
        return new Standing(rung, promises + 1, date, reminder);
    }

    /** A case that is opened again begins at the foot of the ladder; what was promised before stays counted. */
    Standing anew() {
        return new Standing(null, promises, null, null);
    }

    Standing reminded(Reminder order) {
        return new Standing(rung, promises, promised, order);
    }

    /** An answer is what was ordered. */
    Standing answered() {
        return new Standing(rung, promises, promised, null);
    }
}
