package org.jenjang.routing.clock.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;

/**
 * The open limits that another calendar moves.
 *
 * @param count how many
 * @param earlier how many of them end earlier than was said
 * @param overdue how many of them would be over already
 * @param first some of them, to look at
 */
public record Moves(long count, long earlier, long overdue, List<Move> first) {

    /** How many are shown. */
    public static final int SHOWN = 50;

    public Moves {
        first = List.copyOf(first);
    }

    /**
     * One limit that moves.
     *
     * @param zone of the office whose working days are counted
     * @param overdue whether it was still open and would be over already
     */
    public record Move(String ticket, Clock clock, Instant was, Instant now, ZoneId zone, boolean overdue) {

        /** Whether there would be less time. */
        public boolean endsEarlier() {
            return now.isBefore(was);
        }
    }
}
