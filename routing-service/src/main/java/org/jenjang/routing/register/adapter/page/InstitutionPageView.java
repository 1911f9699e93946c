package org.jenjang.routing.register.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * One institution as it is shown.
 *
 * @param path from the national desk down to it
 * @param ended when it ended, in words; empty while it is in office
 * @param below how many are below it, and where they are listed; no link when nobody is
 * @param units those that are looked for
 * @param add link to the form for a new unit; empty for whoever may not edit
 * @param proposals units that such an institution usually has and this one does not
 * @param saved the unit that was just saved; empty for none
 */
record InstitutionPageView(String name, String code, int level, String tier, String ended, List<BrowseView.Crumb> path,
        List<Parts.Row> facts, BrowseView.Crumb below, Units units, String add, List<BrowseView.Crumb> proposals,
        List<Past> history, String saved) {

    /**
     * One unit.
     *
     * @param edit link to its form; empty for whoever may not edit
     */
    record UnitLine(String name, String code, String kind, String serves, String validity, String edit) {}

    /**
     * The units that are looked for.
     *
     * @param title how many there are
     * @param many whether they are so many that one wants to search
     * @param form what is looked for
     * @param href where it is looked for
     */
    record Units(String title, boolean many, FilledForm form, String href, List<UnitGroup> groups) {}

    /**
     * Units that stand together, a page of them.
     *
     * @param folding whether it can be folded; if not, it is shown with its units
     * @param open whether it is unfolded at first
     */
    record UnitGroup(String title, boolean folding, boolean open, List<UnitLine> units, Parts.Pages pages) {}

    /** One change of the institution or of a unit. */
    record Past(String what, String who, String when, List<String> fields) {}
}
