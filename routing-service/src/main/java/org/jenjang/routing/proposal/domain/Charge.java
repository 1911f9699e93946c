package org.jenjang.routing.proposal.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who answers for what. */
@FunctionalInterface
public interface Charge {

    /**
     * Code of the institution that answers for an institution's reports of a category on a day: itself while it is in office,
     * afterwards whoever took them over; empty when nobody did, or when there never was one with this code.
     */
    Optional<String> inChargeOf(String institution, @Nullable String category, LocalDate day);
}
