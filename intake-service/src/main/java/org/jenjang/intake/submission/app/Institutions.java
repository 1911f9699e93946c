package org.jenjang.intake.submission.app;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/** The institutions that a report can go to, as this service has heard of them. */
public interface Institutions {

    /**
     * Whether the institution takes complaints today. While the register was not heard yet, any well-formed code may.
     */
    boolean isOpen(String code);

    /**
     * Whether there is an institution or unit of this code, ended ones too. While the register was not heard yet, any
     * well-formed code is.
     */
    boolean isKnown(String code);

    /** Those that take complaints today, in the order of their names. */
    List<Entry> open();

    /** The name of an institution or unit; its code when it is not known. */
    String name(String code);

    /** The institution, ended ones too. */
    Optional<Entry> find(String code);

    /**
     * An institution.
     *
     * @param parent code of the institution one rung up
     * @param region the region it governs
     * @param zone in which it counts its days
     */
    record Entry(
            String code,
            String name,
            @Nullable String parent,
            Tier tier,
            @Nullable String region,
            ZoneId zone) {}
}
