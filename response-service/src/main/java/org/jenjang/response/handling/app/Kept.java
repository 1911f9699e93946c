package org.jenjang.response.handling.app;

import java.util.List;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.response.handling.domain.Clocks;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jenjang.response.handling.domain.Marks;

/**
 * A handling as it is kept.
 *
 * @param told how many events about the complaint have been told to the other services; the next has the number told + 1
 */
public record Kept(String complaint, Handling handling, Clocks clocks, long told) {

    /** A complaint of which nothing is kept yet. */
    public static Kept unknown(String complaint) {
        return new Kept(complaint, new Handling.Unassigned(complaint, false, Marks.NONE), Clocks.NONE, 0);
    }

    /** As it is after an accepted command. */
    Kept after(Accepted<Handling, HandlingEvent> accepted) {
        Clocks then = clocks;
        for (HandlingEvent event : accepted.events()) {
            then = then.after(event);
        }
        return new Kept(complaint, accepted.state(), then, told + said(accepted.events()).size());
    }

    Kept with(Clocks changed) {
        return new Kept(complaint, handling, changed, told);
    }

    /** What of the events the other services are told. */
    static List<HandlingEvent.Said> said(List<HandlingEvent> events) {
        return events.stream()
                .filter(HandlingEvent.Said.class::isInstance)
                .map(HandlingEvent.Said.class::cast)
                .toList();
    }
}
