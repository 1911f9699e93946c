package org.jenjang.contracts.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a code list. Its code is never given to anything else; a line ends and stays. */
public sealed interface Entry permits Region, Category {

    /** Stable code, never reused. */
    String code();

    /** Code of the entry above it; null at the top. */
    @Nullable String parent();

    /** The first day on which it holds. */
    LocalDate validFrom();

    /** The last day on which it holds; null while it is open. */
    @Nullable LocalDate validTo();

    /** Code of the entry that takes its place after its last day; null when none does. */
    @Nullable String successor();

    /** What fixes it, such as a decree. */
    String source();

    /** What it is called in Indonesian. */
    String label();

    /** Whether it holds on this day. */
    default boolean isOpen(LocalDate on) {
        LocalDate last = validTo();
        return !on.isBefore(validFrom()) && (last == null || !on.isAfter(last));
    }
}
