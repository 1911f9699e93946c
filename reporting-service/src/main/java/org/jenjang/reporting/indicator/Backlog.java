package org.jenjang.reporting.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How old the open reports are, in days since they were received.
 *
 * @param n how many are open
 * @param median half are at most so old; null when none is open
 */
public record Backlog(int n, @Nullable Double median, int over90Days, int over365Days) {}
