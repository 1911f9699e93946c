package org.jenjang.routing.clock.domain;

/**
 * One rule of a file.
 *
 * @param number of the line in the file, from 1
 */
public record RuleLine(int number, DeadlineRule rule) {}
