package org.jenjang.contracts.vocabulary;

/**
 * What the reporter answered to a telling question: one that decides which tier is competent.
 *
 * @param key what was asked, such as {@code ROAD_CLASS}
 * @param answer code of the answer, such as {@code NATIONAL}
 */
public record Fact(String key, String answer) {}
