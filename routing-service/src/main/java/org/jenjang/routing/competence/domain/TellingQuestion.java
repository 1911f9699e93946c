package org.jenjang.routing.competence.domain;

/** A question whose answer decides between institutions, so that it is worth asking. */
public record TellingQuestion(Fact fact) {}
