package org.jenjang.contracts.vocabulary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that has been set.
 *
 * @param clock which clock
 * @param startedAt when it began to run
 * @param dueAt the last instant that is still in time
 * @param workingDays length in working days, or in plain days where the rule says so
 * @param legalBasis the rule behind it, in words that a citizen can look up
 * @param provisional whether it lies beyond the last year whose holidays are known, so that it may still move; null: no
 */
public record Deadline(
        Clock clock,
        Instant startedAt,
        Instant dueAt,
        int workingDays,
        String legalBasis,
        @Nullable Boolean provisional) {}
