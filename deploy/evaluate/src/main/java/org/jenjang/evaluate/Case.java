package org.jenjang.evaluate;

import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A report whose right answer is known.
 *
 * @param region code of the place; null where the reporter named none
 * @param expected the institutions that are right, any of them; empty where a person has to decide
 * @param category code of the right category; null where the file names none of the list
 */
record Case(String id, String title, String text, @Nullable String region, List<Expected> expected, @Nullable String category) {

    /** An institution that is right, with its tier. */
    record Expected(String code, Tier tier) {}

    Case {
        expected = List.copyOf(expected);
    }

    /** Without the region that the reporter named. */
    Case withoutRegion() {
        return new Case(id, title, text, null, expected, category);
    }

    /** The tier that leads; empty where a person has to decide. */
    Optional<Tier> tier() {
        return expected.stream().map(Expected::tier).findFirst();
    }

    boolean accepts(@Nullable String institution) {
        return expected.stream().anyMatch(right -> right.code().equals(institution));
    }

    boolean accepts(Tier tier) {
        return expected.stream().anyMatch(right -> right.tier() == tier);
    }
}
