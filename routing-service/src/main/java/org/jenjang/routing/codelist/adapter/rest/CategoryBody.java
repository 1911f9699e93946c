package org.jenjang.routing.codelist.adapter.rest;

import java.util.Objects;
import org.jenjang.routing.codelist.app.CategoryDraft;
import org.jspecify.annotations.Nullable;

/**
 * An own subject as an institution sends it.
 *
 * @param parentCategory code of the subject above it; only read of a new one
 * @param evidence whether an answer about it must come with a photo or a document; left out for no
 * @param validTo the last day on which it may be chosen, such as {@code 2027-01-31}; left out for none
 */
public record CategoryBody(
        @Nullable String parentCategory,
        @Nullable String nameIndonesian,
        @Nullable String nameEnglish,
        @Nullable Boolean evidence,
        @Nullable String validTo) {

    CategoryDraft draft() {
        return new CategoryDraft(text(parentCategory), text(nameIndonesian), text(nameEnglish), Boolean.TRUE.equals(evidence), text(validTo));
    }

    private static String text(@Nullable String sent) {
        return Objects.requireNonNullElse(sent, "");
    }
}
