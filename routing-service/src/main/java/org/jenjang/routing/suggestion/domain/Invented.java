package org.jenjang.routing.suggestion.domain;

/** An invented report with the matter that it is. */
public record Invented(Matter matter, Report report) {}
