package org.jenjang.platform.web;

import java.time.Duration;

/**
 * How long ago something happened, or how long it still takes, rounded down to one unit.
 *
 * @param unit  the largest unit of which there is at least one
 * @param count how many of it; 0 only for {@link Unit#NOW}
 */
public record Age(Unit unit, int count) {

    /** Units in which people speak of the recent past and the near future. */
    public enum Unit { NOW, MINUTES, HOURS, DAYS }

    /** A time of this length, not negative. */
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
