package org.jenjang.routing.clock.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.CalendarCheck;
import org.jenjang.routing.clock.domain.CalendarYear;
import org.jenjang.routing.clock.domain.Holiday;

/** Loads the calendar of a year: first looks what it would move, then puts it into force. */
@ApplicationScoped
public class LoadYear {

    private final CurrentAlmanac almanac;
    private final AlmanacTables tables;
    private final HolidayFiles files;
    private final OpenDeadlines deadlines;
    private final Clock clock;

    LoadYear(CurrentAlmanac almanac, AlmanacTables tables, HolidayFiles files, OpenDeadlines deadlines, Clock clock) {
        this.almanac = almanac;
        this.tables = tables;
        this.files = files;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What a file would change.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     */
    public Uni<Preview> preview(String csv) {
        return almanac.refresh().chain(now -> {
            CalendarYear year = check(csv, now);
            List<Holiday> before = now.calendar().of(year.year());
            List<Holiday> after = now.with(year).calendar().of(year.year());
            return deadlines.moves(now.with(year)).map(moves -> new Preview(year, !before.equals(after),
                    without(after, before), without(before, after), moves));
        });
    }

    /**
     * Puts a file into force. The open limits are counted again afterwards, in the background, by whichever process comes
     * first. The same file twice changes nothing more.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     */
    public Uni<CalendarYear> load(String csv, Actor by) {
        return almanac.refresh().chain(now -> {
            CalendarYear year = check(csv, now);
            return isNews(year, now)
                    ? tables.store(year, clock.instant(), by.subject())
                            .invoke(revision -> Log.infof("Calendar %d: the year %d was loaded", revision, year.year()))
                            .chain(almanac::refresh).replaceWith(year)
                    : Uni.createFrom().item(year);
        });
    }

    private CalendarYear check(String csv, Almanac now) {
        return CalendarCheck.check(files.lines(csv), now.calendar().knownYears());
    }

    private static List<Holiday> without(List<Holiday> days, List<Holiday> others) {
        return days.stream().filter(day -> !others.contains(day)).toList();
    }

    private static boolean isNews(CalendarYear year, Almanac now) {
        return !now.calendar().of(year.year()).equals(now.with(year).calendar().of(year.year()));
    }

    /**
     * What a file would change.
     *
     * @param isNews whether it says anything that is not known already
     * @param added closed days that are not known so, or not at all
     * @param gone closed days that are known and that it does not have, or not so
     */
    public record Preview(CalendarYear year, boolean isNews, List<Holiday> added, List<Holiday> gone, Moves moves) {}
}
