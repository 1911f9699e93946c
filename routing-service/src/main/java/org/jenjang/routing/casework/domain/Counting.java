package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jenjang.routing.clock.domain.DeadlineRule;

/**
 * How a limit is counted.
 *
 * @param institution in whose working days
 * @param calendar the revision of the working calendar; when a newer one is loaded the limit is counted again
 * @param unit what is counted; only working days can be moved by a newer calendar
 * @param marks when something is said before the end, earliest first: at 50 and 80 per cent of the working time; of the
 *     reporter's own time on days 3, 10 and 25
 */
public record Counting(String institution, int calendar, DeadlineRule.Unit unit, List<Instant> marks) {

    public Counting {
        marks = List.copyOf(marks);
    }
}
