package org.jenjang.platform.web;

import java.time.Duration;

/**
 * How long ago something happened, rounded down to one unit.
 *
 * @param unit  the largest unit of which at least one has passed
 * @param count how many of it; 0 only for {@link Unit#NOW}
 */
public record Age(Unit unit, int count) {

    /** Units in which people speak of the recent past. */
    public enum Unit { NOW, MINUTES, HOURS, DAYS }

    /** The age of something that happened this long ago. */
    public static Age of(Duration passed) {
        if (passed.toDays() > 0) {
            return new Age(Unit.DAYS, (int) passed.toDays());
        }
        if (passed.toHours() > 0) {
            return new Age(Unit.HOURS, (int) passed.toHours());
        }
        return passed.toMinutes() > 0 ? new Age(Unit.MINUTES, (int) passed.toMinutes()) : new Age(Unit.NOW, 0);
    }
}
