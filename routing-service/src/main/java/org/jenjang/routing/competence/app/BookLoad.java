package org.jenjang.routing.competence.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One book that was put into force.
 *
 * @param rules how many it has
 * @param by the identity provider's id of the person who loaded it; null when it was shipped
 */
public record BookLoad(int revision, int rules, Instant at, @Nullable String by) {}
