package org.jenjang.routing.listfile;

import java.util.List;

/**
 * What a file would change.
 *
 * @param groups what is added, changed and ended; without those in which nothing is
 * @param remark what there is to say about all of it; empty for nothing
 * @param revision of the list at which it was looked at
 * @param file the file itself, to be sent again
 */
public record FilePreview(List<Group> groups, String remark, String revision, String file) {

    /**
     * Changes of one kind.
     *
     * @param more said when not all are shown; empty when they are
     */
    public record Group(String title, List<Line> lines, String more) {}

    /**
     * One entry.
     *
     * @param fields what changes of it
     * @param warnings who still uses it, in words
     */
    public record Line(String name, String code, List<String> fields, List<String> warnings) {}
}
