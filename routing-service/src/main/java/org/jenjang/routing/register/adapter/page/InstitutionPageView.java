package org.jenjang.routing.register.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;

/**
 * One institution as it is shown.
 *
 * @param path from the national desk down to it
 * @param ended when it ended, in words; empty while it is in office
 * @param below how many are below it, and where they are listed; no link when nobody is
 * @param units those that have not ended
 * @param former how many have, in words, and which; no lines when none has
 * @param add link to the form for a new unit; empty for whoever may not edit
 * @param proposals units that such an institution usually has and this one does not
 * @param saved the unit that was just saved; empty for none
 */
record InstitutionPageView(String name, String code, int level, String tier, String ended, List<BrowseView.Crumb> path,
        List<Parts.Row> facts, BrowseView.Crumb below, List<UnitLine> units, Former former, String add, List<BrowseView.Crumb> proposals,
        List<Past> history, String saved) {

    /**
     * One unit.
     *
     * @param edit link to its form; empty for whoever may not edit
     */
    record UnitLine(String name, String code, String kind, String serves, String validity, String source, String edit) {}

    /** Units that have ended. */
    record Former(String title, List<UnitLine> units) {}

    /** One change of the institution or of a unit. */
    record Past(String what, String who, String when, List<String> fields) {}
}
