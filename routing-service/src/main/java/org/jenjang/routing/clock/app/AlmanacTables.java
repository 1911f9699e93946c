package org.jenjang.routing.clock.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.CalendarYear;
import org.jenjang.routing.clock.domain.RuleChange;

/** Holidays and rules as they are stored; nothing is ever deleted, only superseded. */
public interface AlmanacTables {

    /** The newest revision; 0 when nothing is stored yet. */
    Uni<Integer> revision();

    /** The almanac of the newest revision. */
    Uni<Almanac> read();

    /** Stores the almanac that is shipped, unless something is stored already. */
    Uni<Void> seed(Almanac shipped, Instant at);

    /**
     * Puts the days of a year in place of those that are stored.
     *
     * @param by the identity provider's id of the person who loads it
     * @return the new revision
     */
    Uni<Integer> store(CalendarYear year, Instant at, String by);

    /**
     * Puts a rule in place of the one that it follows.
     *
     * @param seen the revision at which the change was checked
     * @param by the identity provider's id of the person who sets it
     * @return the new revision; 0 when somebody else was faster, and nothing is stored
     */
    Uni<Integer> store(RuleChange change, int seen, Instant at, String by);

    /** Every load of a year, the newest first. */
    Uni<List<CalendarLoad>> loads();
}
