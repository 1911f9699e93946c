package org.jenjang.routing.suggestion.domain;

/**
 * One of several possibilities.
 *
 * @param confidence how likely it is the right one, between 0 and 1
 */
public record Ranked<T>(T value, double confidence) {}
