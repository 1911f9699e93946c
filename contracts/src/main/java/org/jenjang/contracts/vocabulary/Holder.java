package org.jenjang.contracts.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * The office whose turn it is.
 *
 * @param institution code of the institution, such as {@code pemda:74.71}
 * @param unit code of the unit inside it, such as {@code pemda:74.71/dishub}; null while the institution itself holds the case
 * @param tier the tier of the institution
 */
public record Holder(String institution, @Nullable String unit, Tier tier) {

    /** The institution itself, no unit chosen. */
    public static Holder institution(String institution, Tier tier) {
        return new Holder(institution, null, tier);
    }

    /**
     * Who answers for this office once {@code heir} goes on in the place of {@code ended}; for another part of the institution that
     * has ended it is the heir's institution.
     */
    public Holder after(Holder ended, Holder heir) {
        if (equals(ended)) {
            return heir;
        }
        boolean part = institution.equals(ended.institution) && !institution.equals(heir.institution);
        return part ? institution(heir.institution, heir.tier) : this;
    }

    /** The same institution with a unit that does the work. */
    public Holder withUnit(String chosen) {
        return new Holder(institution, chosen, tier);
    }
}
