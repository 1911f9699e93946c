package org.jenjang.routing.codelist.adapter.page;

import java.util.List;

/**
 * What a file would change.
 *
 * @param groups what is added, changed and ended; without those in which nothing is
 * @param revision of the lists at which it was looked at
 * @param file the file itself, to be sent again
 */
record LoadPreviewView(List<Group> groups, String revision, String file) {

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
     * @param warnings who still uses it, in words
     */
    record Line(String name, String code, List<String> fields, List<String> warnings) {}
}
