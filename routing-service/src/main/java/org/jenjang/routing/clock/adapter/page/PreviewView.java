package org.jenjang.routing.clock.adapter.page;

import java.util.List;

/**
 * What a file would change.
 *
 * @param year the year of the file
 * @param isNews whether it says anything that is not known already
 * @param moves how many open limits move, in a sentence
 * @param caption of the table that shows some of them
 * @param file the file itself, to be sent again
 */
record PreviewView(String year, boolean isNews, String moves, String caption, List<String> head, List<Line> lines, String file) {

    /** One limit that moves. */
    record Line(String ticket, String clock, String was, String now) {}
}
