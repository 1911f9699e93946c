package org.jenjang.routing.register.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ended institution's work that another one than its successor took over, as when a ministry is split.
 *
 * @param institution who took it over
 * @param categories the subjects that it took; each with all below it
 */
public record Share(String institution, List<String> categories) {

    public Share {
        categories = List.copyOf(categories);
    }

    /** Whether reports of this category went there. */
    boolean covers(@Nullable String category) {
        return category != null
                && categories.stream().anyMatch(taken -> category.equals(taken) || category.startsWith(taken + "."));
    }
}
