package org.jenjang.routing.competence.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * What a book would change.
 *
 * @param onlyOrder whether it has the same rules in another order
 * @param tried how many reports were tried, and for which day
 * @param trial the form for another number of reports
 * @param moved how many would go elsewhere; empty for none
 * @param file the book itself, to be sent again
 * @param seen the revision that it would follow
 * @param kept what was looked for in the book, to come back to it
 */
record BookPreviewView(
        boolean isNews, boolean onlyOrder, List<BookPageView.RuleCard> added, List<BookPageView.RuleCard> gone, String tried,
        FilledForm trial, String moved, List<String> pairs, String caption, List<String> head, List<Line> lines, String file, String seen,
        List<Parts.Option> kept) {

    /** @param title empty for a restricted report */
    record Line(String ticket, String title, String was, String becomes, String holder) {}
}
