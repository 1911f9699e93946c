package org.jenjang.routing.clock.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;

/**
 * The calendar as it is shown.
 *
 * @param years the newest first
 * @param loaded the year that was just loaded; empty for none
 * @param errors what is wrong with the file that was sent, line by line
 */
record CalendarView(List<Year> years, List<String> head, FilledForm form, List<String> errors, String loaded) {

    /** One year, its closed days and how many they are. */
    record Year(String title, String count, List<Day> days) {}

    /** One closed day. */
    record Day(String date, String name, String kind, String decree) {}
}
