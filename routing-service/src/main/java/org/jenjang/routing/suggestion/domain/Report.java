package org.jenjang.routing.suggestion.domain;

import org.jenjang.contracts.vocabulary.Masking;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report when somebody asks where it belongs.
 *
 * @param category the category the reporter has chosen; null while none is
 * @param region code of the place the reporter has named; null while none is
 */
public record Report(String title, String text, @Nullable String category, @Nullable String region) {

    /** Title and text as one, in the reporter's own spelling; what was masked in them says nothing about the matter. */
    public String words() {
        return Masking.unmarked(title + "\n" + text);
    }
}
