package org.jenjang.routing.clock.adapter.page;

import java.util.List;

/**
 * Which open limits a change would move.
 *
 * @param sentence how many, in words
 * @param effects how many become later, earlier and late at once; what concerns nobody is left out
 * @param caption of the table that shows some of them
 */
record MovesView(String sentence, List<String> effects, String caption, List<String> head, List<Line> lines) {

    /**
     * One limit that moves.
     *
     * @param direction {@code later}, {@code earlier} or {@code overdue}, as it is drawn
     * @param effect the same in words, by how many days
     */
    record Line(String ticket, String clock, String was, String now, String direction, String effect) {}
}
