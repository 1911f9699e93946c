package org.jenjang.reporting.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How long something took, in hours of plain time. The mean is left out on purpose: it hides the cases of a year.
 *
 * @param n on how many it rests; null when withheld because so few could be recognised
 * @param median half took at most so long; null when there is none, or withheld
 * @param p90 nine of ten took at most so long; null when there is none, or withheld
 */
public record Spread(@Nullable Integer n, @Nullable Double median, @Nullable Double p90) {

    static final Spread WITHHELD = new Spread(null, null, null);

    Spread unlessFew() {
        return n != null && SmallCells.isFew(n) ? WITHHELD : this;
    }
}
