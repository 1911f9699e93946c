package org.jenjang.routing.suggestion.domain;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report as far as it can be the same as another.
 *
 * @param stems what its words come down to
 * @param category code; null while none is chosen
 * @param region code of the place; null while it is not known
 */
public record Filed(
        String complaintId, Set<String> stems, @Nullable String category, @Nullable String region, Instant filedAt) {

    public Filed {
        stems = Set.copyOf(stems);
    }
}
