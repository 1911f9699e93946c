package org.jenjang.routing.register.adapter.page;

import java.util.List;

/**
 * What a file would change.
 *
 * @param groups what is added, changed and ended; without those in which nothing is
 * @param units how many of the changes are about units, in words; empty for none
 * @param revision of the register at which it was looked at
 * @param file the file itself, to be sent again
 */
record ImportPreviewView(List<Group> groups, String units, String revision, String file) {

    /**
     * Changes of one kind.
     *
     * @param more said when not all are shown; empty when they are
     */
    record Group(String title, List<Line> lines, String more) {}

    /**
     * One entry.
     *
     * @param fields what changes of it
     * @param openCases how many open cases it holds, in words; empty for none
     */
    record Line(String name, String code, List<String> fields, String openCases) {}
}
