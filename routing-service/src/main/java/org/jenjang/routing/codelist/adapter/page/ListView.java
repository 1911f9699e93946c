package org.jenjang.routing.codelist.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;

/**
 * Entries of a code list to look through.
 *
 * @param categories whether they are categories and not regions
 * @param title how many, and of what
 * @param back link to all provinces; empty when these are all
 * @param mayLoad whether whoever looks may load files
 * @param mayAdd whether whoever looks may add categories of his own institution
 * @param done what was just done; empty for nothing
 */
record ListView(FilledForm form, boolean categories, String title, String back, List<Group> groups, boolean mayLoad, boolean mayAdd,
        String done) {

    /**
     * Entries that stand together.
     *
     * @param folding whether they can be folded; if not, they are shown as they are
     * @param open whether they are unfolded at first
     */
    record Group(String title, boolean folding, boolean open, List<Line> lines) {}

    /**
     * One entry.
     *
     * @param entry link to its own page
     * @param depth how many stand above it in the list, 0 to 4
     * @param href link to its parts; empty when they are not on another page
     * @param remarks what else is known of it, in words
     */
    record Line(String name, String code, String entry, int depth, String href, String validity, List<String> remarks) {}
}
