package org.jenjang.response.handling.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * An order to answer, from the office to which the case has climbed.
 *
 * @param by that office
 * @param text the order, masked; null when no event may carry it
 */
public record Reminder(Holder by, @Nullable String text, Instant at) {}
