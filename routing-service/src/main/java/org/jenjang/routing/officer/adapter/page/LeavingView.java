package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * One of the three steps in which somebody hands over.
 *
 * @param step 1, 2 or 3
 * @param choices who can take over; empty when nobody has to, because the office itself has ended
 * @param kept what earlier steps have said, to be sent again
 * @param summary what will happen, in the last step
 */
record LeavingView(
        String name, String office, String link, int step, FilledForm form, List<Parts.Option> choices, List<Kept> kept,
        List<Parts.Row> summary, Cases cases) {

    /** A field of an earlier step. */
    record Kept(String name, String value) {}

    /** The open reports that somebody leaves behind. */
    record Cases(String title, List<Line> lines, String rest) {}

    /** One report. */
    record Line(String ticket, String title, String due) {}
}
