package org.jenjang.contracts.vocabulary;

import java.util.Locale;
import java.util.Optional;

/** A level of government (jenjang): the rung on which an institution stands and to which a complaint can climb. */
public enum Tier {
    DISTRICT,
    PROVINCIAL,
    NATIONAL;

    /** The tier above this one; empty for the highest. */
    public Optional<Tier> above() {
        return switch (this) {
            case DISTRICT -> Optional.of(PROVINCIAL);
            case PROVINCIAL -> Optional.of(NATIONAL);
            case NATIONAL -> Optional.empty();
        };
    }

    /** The tier as it stands in topic names and event attributes: {@code district}, {@code provincial}, {@code national}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
