package org.jenjang.intake.tracking.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline.
 *
 * @param office code of the institution or unit that acts or is given the complaint; null when it is nobody's act
 * @param tier of that office
 * @param detail what was said with it, masked already; null when nothing was, or when it may not be shown
 */
public record TimelineLine(
        Instant at, Happening happening, @Nullable String office, @Nullable Tier tier, @Nullable String detail) {}
