package org.jenjang.routing.clock.adapter.page;

import java.util.List;

/**
 * What a file would change.
 *
 * @param year the year of the file
 * @param isNews whether it says anything that is not known already
 * @param added the closed days that it adds
 * @param gone the closed days that it takes away
 * @param file the file itself, to be sent again
 */
record PreviewView(String year, boolean isNews, List<Day> added, List<Day> gone, MovesView moves, String file) {

    /** One closed day. */
    record Day(String date, String name, String kind) {}
}
