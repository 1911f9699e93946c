package org.jenjang.routing.suggestion.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;
import org.jspecify.annotations.Nullable;

/** Which regions there are on a day, and which of them took the place of one that has ended. */
record RegionsInForce(Edition edition, LocalDate day) {

    /** It, or whatever of its successors there is; the same place under a new code counts as one. Empty when nothing followed. */
    Optional<Region> inPlaceOf(Region region) {
        if (region.isOpen(day)) {
            return Optional.of(region);
        }
        return edition.region(region.successor()).flatMap(this::inPlaceOf).or(() -> renumbered(region));
    }

    /** The region in force for the code that somebody gave; the ended one where nothing followed, since nobody meant another. */
    Optional<Region> given(@Nullable String code) {
        return edition.region(code).map(region -> inPlaceOf(region).orElse(region));
    }

    private Optional<Region> renumbered(Region region) {
        return edition.regions().stream()
                .filter(other -> other.isOpen(day) && other.formerCodes().contains(region.code()))
                .findFirst();
    }
}
