package org.jenjang.routing.casework.adapter.page;

import java.util.List;

/**
 * What the desk is shown before it chooses an institution.
 *
 * @param sure whether the first proposal is likely enough to be the answer
 * @param blind whether only the rules speak, because the text could not be read
 * @param similar reports that may tell the same matter
 */
record ProposedView(List<Office> offices, boolean sure, boolean blind, List<Similar> similar) {

    static final ProposedView NOTHING = new ProposedView(List.of(), false, false, List.of());

    /**
     * A proposal.
     *
     * @param key the key that accepts it: 1, 2 or 3
     * @param level by which its tier is drawn
     * @param unit empty when no unit is named
     * @param category code of the category under which it goes there
     * @param reasons why, in sentences
     */
    record Office(int key, String institution, String name, int level, String tier, String unit, String category,
            String categoryName, int percent, List<String> reasons) {}

    /** A report that may tell the same matter. */
    record Similar(String ticket, String title, String where) {}
}
