package org.jenjang.contracts.event;

import java.time.LocalDate;
import org.jenjang.contracts.codelist.Category;
import org.jspecify.annotations.Nullable;

/**
 * The current entry of a category in the code lists, on the compacted topic {@code directory.institution} under its code, which
 * no institution and no region ever has.
 *
 * @param parent code of the subject above; null for a main subject
 * @param validTo the last day on which it may be chosen; null while it is open
 * @param evidence whether the answer to a complaint about it must come with a photo or a document
 * @param successor code of the category that takes its place after that day
 * @param institution whose own subject it is; null for those that citizens choose
 * @param source where it is taken from
 */
@EventType("org.jenjang.directory.category-recorded.v1")
public record CategoryRecorded(
        String code,
        @Nullable String parent,
        String nameIndonesian,
        String nameEnglish,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean evidence,
        @Nullable String successor,
        @Nullable String institution,
        String source) {

    /** What is told of a category. */
    public static CategoryRecorded of(Category category) {
        return new CategoryRecorded(category.code(), category.parent(), category.nameIndonesian(), category.nameEnglish(),
                category.validFrom(), category.validTo(), category.evidence(), category.successor(), category.institution(),
                category.source());
    }

    /** The category of which this tells. */
    public Category category() {
        return new Category(code, parent, nameIndonesian, nameEnglish, validFrom, validTo, evidence, successor, institution, source);
    }
}
