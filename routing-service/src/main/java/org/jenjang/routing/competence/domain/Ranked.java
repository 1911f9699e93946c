package org.jenjang.routing.competence.domain;

/**
 * A rule with its rank.
 *
 * @param place from 1
 */
public record Ranked(int place, Rule rule) {}
