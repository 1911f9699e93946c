package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/** The institution register, as far as decisions need it. */
public interface Offices {

    /** The desk for reports from a region: the province's; the national one when the region is not known. */
    Holder deskOf(@Nullable String region);

    /** The national desk, above which there is none. */
    Holder national();

    /** The institution with this code, if it is in office at that time. */
    Optional<Holder> institution(@Nullable String code, Instant at);

    /**
     * Who answers for an institution's reports of a category: itself while it is in office, afterwards whoever took them over;
     * empty when nobody did.
     */
    Optional<Holder> inChargeOf(String institution, @Nullable String category, Instant at);

    /** The regulation that an institution rests on, or by which it ended; empty when it is not known. */
    Optional<String> regulation(String institution);

    /** The institution one rung above; empty at the top. */
    Optional<Holder> above(String institution);

    /** The unit of an institution that has exactly one in office, so that nobody needs to choose. */
    Optional<String> onlyUnit(String institution, Instant at);

    /** The unit of an institution that examines the conduct of officials, if it has one in office. */
    Optional<String> inspectorate(String institution, Instant at);

    /**
     * The unit of the same institution that does a unit's work at that time: itself while it is in office or when nobody followed it,
     * else the one that did.
     */
    String unitAfter(String unit, Instant at);

    /** Whether the unit belongs to the institution and is in office at that time. */
    boolean hasUnit(String institution, String unit, Instant at);
}
