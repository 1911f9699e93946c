package org.jenjang.routing.register.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;

/**
 * Institutions to look through: those below one, or those that were searched for.
 *
 * @param title how many, and of what
 * @param path from the national desk down to the one whose children are shown; empty after a search
 * @param national whether whoever looks may load files
 * @param done what was just done; empty for nothing
 */
record BrowseView(FilledForm form, List<Parts.Option> tiers, List<Crumb> path, String title, List<Line> lines, Parts.Pages pages,
        boolean national, String done) {

    /** A step of a path. */
    record Crumb(String name, String href) {}

    /**
     * One institution.
     *
     * @param ended when it ended, in words; empty while it is in office
     * @param below link to those below it; empty when nobody is
     */
    record Line(String name, String href, String code, int level, String tier, String kind, String ended, String below) {}
}
