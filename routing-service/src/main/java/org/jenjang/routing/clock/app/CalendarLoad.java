package org.jenjang.routing.clock.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One load of a year.
 *
 * @param by the identity provider's id of the person who loaded it; null when it was shipped
 */
public record CalendarLoad(int revision, int year, int days, Instant at, @Nullable String by) {}
