package org.jenjang.routing.suggestion.domain;

/**
 * A subject in the hands of one kind of office: a hole in a road of the city is another matter than one in a road of the
 * nation.
 *
 * @param category code in the category list
 */
public record Matter(Office office, String category) {}
