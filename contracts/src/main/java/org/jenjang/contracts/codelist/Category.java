package org.jenjang.contracts.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A subject of reports: on two levels those that a citizen can choose, below them those of single institutions.
 *
 * @param code stable code, never reused; begins with that of the subject above and a dot
 * @param parent code of the subject above; null for a main subject
 * @param validFrom the first day on which it may be chosen
 * @param validTo the last day on which it may be chosen; null while it is open
 * @param evidence whether the answer to a complaint about it must come with a photo or a document
 * @param institution whose own subject it is; null for those that citizens choose
 * @param source where it is taken from
 */
public record Category(
        String code,
        @Nullable String parent,
        String nameIndonesian,
        String nameEnglish,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean evidence,
        @Nullable String successor,
        @Nullable String institution,
        String source) implements Entry {

    /** Code of the category of a report of which nobody has said what it is about. */
    public static final String ANYTHING = "lainnya";

    /** Whether a citizen may choose it on this day. */
    public boolean isOffered(LocalDate on) {
        return institution == null && isOpen(on);
    }

    /** Whether reports of this institution may carry it: everybody's may, unless it is the own subject of another one. */
    public boolean isFor(@Nullable String other) {
        return institution == null || institution.equals(other);
    }

    /** How many subjects stand above it. */
    public int depth() {
        return (int) code.chars().filter(letter -> letter == '.').count();
    }

    @Override
    public String label() {
        return nameIndonesian;
    }
}
