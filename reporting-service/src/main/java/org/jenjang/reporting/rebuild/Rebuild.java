package org.jenjang.reporting.rebuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One counting of everything from the beginning.
 *
 * @param finishedAt when the last record was counted; null while it goes on
 * @param records how many records were read; null while it goes on
 */
public record Rebuild(long id, Instant requestedAt, @Nullable Instant finishedAt, @Nullable Long records) {}
