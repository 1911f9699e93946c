package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;

/**
 * Institutions that lack officers, a page of them.
 *
 * @param title how many there are
 */
record ShortageView(String title, List<Line> lines, Parts.Pages pages) {

    /** One institution with the link to its officers. */
    record Line(String name, String href, List<StaffView.Mark> marks) {}
}
