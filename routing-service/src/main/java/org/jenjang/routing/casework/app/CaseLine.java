package org.jenjang.routing.casework.app;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.routing.casework.domain.StageName;
import org.jspecify.annotations.Nullable;

/**
 * A case as one line of a queue.
 *
 * @param title null when only intake may show the text
 * @param emergency whether life is in danger
 * @param dueClock the running clock that ends first; null when none runs
 */
public record CaseLine(
        String id,
        String ticket,
        @Nullable String title,
        @Nullable String region,
        StageName state,
        boolean returned,
        Holder holder,
        Instant heldSince,
        int level,
        boolean emergency,
        @Nullable Clock dueClock,
        @Nullable Instant dueAt) {}
