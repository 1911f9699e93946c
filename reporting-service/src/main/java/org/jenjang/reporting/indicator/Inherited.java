package org.jenjang.reporting.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What an institution has taken over from one that has ended and still has to act on.
 *
 * @param n how many reports
 * @param before which part of their age lies before that, on average, between 0 and 1; null when there are none
 */
public record Inherited(int n, @Nullable Double before) {}
