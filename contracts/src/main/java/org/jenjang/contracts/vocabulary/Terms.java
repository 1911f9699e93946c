package org.jenjang.contracts.vocabulary;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a case is handed over.
 *
 * @param returnUntil the last instant at which the receiver may say that he is not competent; null when he may not, because
 *     an arbiter has decided
 * @param helpers codes of those who must help the receiver: institutions after an arbitration, else units
 */
public record Terms(@Nullable Instant returnUntil, List<String> helpers) {

    public Terms {
        helpers = List.copyOf(helpers);
    }
}
