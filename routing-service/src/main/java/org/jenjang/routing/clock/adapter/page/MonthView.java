package org.jenjang.routing.clock.adapter.page;

import java.util.List;

/**
 * A month as it is drawn.
 *
 * @param weeks from Monday to Sunday; a cell of another month is empty
 * @param closed its closed days, to be read below it
 */
record MonthView(String name, List<List<Cell>> weeks, List<Closed> closed) {

    /**
     * One day of a month.
     *
     * @param number empty when the day is of another month
     * @param kind how it is drawn: {@code work}, {@code weekend} or the kind of the closed day in small letters
     * @param name of the closed day; empty for others
     */
    record Cell(String number, String kind, String name, boolean today) {

        static final Cell OUTSIDE = new Cell("", "outside", "", false);
    }

    /**
     * One closed day.
     *
     * @param kind how it is drawn
     * @param kindName in words, with the region that alone keeps it
     */
    record Closed(String number, String kind, String name, String kindName) {}
}
