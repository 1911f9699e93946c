package org.jenjang.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What reporters think of the answers.
 *
 * @param n how many have rated; null when withheld because so few could be recognised
 * @param mean from 1 (bad) to 5 (very good); null when there is none, or withheld
 */
public record Satisfaction(@Nullable Integer n, @Nullable Double mean) {

    static final Satisfaction WITHHELD = new Satisfaction(null, null);
    /** Below so many ratings nobody is compared with anybody. */
    private static final int COMPARABLE = 30;

    /** Whether it rests on enough ratings to be compared with another. */
    @JsonProperty
    public boolean comparable() {
        return n != null && n >= COMPARABLE;
    }

    Satisfaction unlessFew() {
        return n != null && SmallCells.isFew(n) ? WITHHELD : this;
    }
}
