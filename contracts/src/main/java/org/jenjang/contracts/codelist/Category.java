package org.jenjang.contracts.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject that a citizen can choose.
 *
 * @param code stable code, never reused
 * @param parent code of the subject above; null for a main subject
 * @param validFrom the first day on which it may be chosen
 * @param validTo the last day on which it may be chosen; null while it is open
 * @param evidence whether the answer to a complaint about it must come with a photo or a document
 */
public record Category(
        String code,
        @Nullable String parent,
        String nameIndonesian,
        String nameEnglish,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean evidence) {

    /** Whether a report filed on this day may carry the category. */
    public boolean isOpen(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
