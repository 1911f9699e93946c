package org.jenjang.routing.suggestion.domain;

/**
 * A rule of competence that words in a text give away, such as the yellow centre line of a national road.
 *
 * @param words words that follow each other, in any form
 * @param category the category, or the start of its code, in which they tell something; empty for everywhere
 * @param office who is competent then
 * @param weight how many times likelier it becomes, as a natural logarithm
 */
public record TellingWords(String words, String category, Office office, double weight) {}
