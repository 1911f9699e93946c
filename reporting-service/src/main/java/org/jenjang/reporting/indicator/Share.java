package org.jenjang.reporting.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many of how many.
 *
 * @param part null, as {@code of} is, when withheld because so few could be recognised
 */
public record Share(@Nullable Integer part, @Nullable Integer of) {

    static final Share WITHHELD = new Share(null, null);

    /** Between 0 and 1; null when there is nothing to count or it is withheld. */
    @JsonProperty
    public @Nullable Double rate() {
        return part == null || of == null || of == 0 ? null : Double.valueOf((double) part / of);
    }

    Share unlessFew() {
        return of != null && SmallCells.isFew(of) ? WITHHELD : this;
    }
}
