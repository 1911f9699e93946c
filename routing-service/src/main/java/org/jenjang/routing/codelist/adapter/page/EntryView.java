package org.jenjang.routing.codelist.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.listfile.domain.EntryChange;

/**
 * One entry of a code list.
 *
 * @param back link to the list in which it stands
 * @param backLabel what that is called
 * @param change link to where one changes it; empty for whoever may not
 * @param history the newest change first
 * @param more said when there are older changes; empty when there are none
 */
record EntryView(String name, String back, String backLabel, String change, List<Parts.Row> facts, List<Past> history, String more) {

    /**
     * One change.
     *
     * @param name what the entry is called since then
     * @param who the office, never the person; empty for the national desk, and when a release brought it
     * @param revision the number of the edition that it made
     */
    record Past(EntryChange.Kind kind, String name, boolean release, String who, String when, String revision, List<String> fields) {}
}
