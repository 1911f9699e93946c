package org.jenjang.routing.clock.adapter.page;

import java.util.List;
import org.jenjang.routing.listfile.FileForm;

/**
 * The calendar as it is shown: one year, and the field for another one.
 *
 * @param file the form for another year, or what is wrong with the file that was sent
 * @param loaded the year that was just loaded; empty for none
 * @param nextYear the first year that nobody has loaded yet
 */
record CalendarView(
        List<YearLink> years, Year year, List<Weekday> weekdays, List<Sign> legend, FileForm file, String loaded, String nextYear) {

    /** A year that is in force, and whether it is the one that is shown. */
    record YearLink(String year, String href, boolean shown) {}

    /**
     * The year that is shown.
     *
     * @param figures how many days are closed and how many are worked
     * @param decrees by which its days were set
     * @param source since when it is in force, and from whom
     */
    record Year(String number, List<String> figures, List<MonthView> months, List<Decree> decrees, String source) {}

    /** A decree and how many days it sets. */
    record Decree(String name, String days) {}

    /** How a kind of closed day is drawn, and what it is. */
    record Sign(String kind, String name) {}

    /** A weekday: a letter to see, a name to hear. */
    record Weekday(String letter, String name) {}
}
