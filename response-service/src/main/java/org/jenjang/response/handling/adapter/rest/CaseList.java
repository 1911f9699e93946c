package org.jenjang.response.handling.adapter.rest;

import java.util.List;
import java.util.Map;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.Listing;
import org.jenjang.response.handling.app.Tray;

/**
 * A page of cases.
 *
 * @param counts how many cases lie in each tray of the desk
 * @param overdue how many of those to be worked on are late
 * @param helping with how many open cases of other units the asker's helps
 */
public record CaseList(List<CaseLine> cases, int page, int pages, long total, Map<Tray, Long> counts, long overdue,
        long helping) {

    static CaseList of(Listing listing, Institutions names) {
        var page = listing.page();
        return new CaseList(page.cases().stream().map(kept -> CaseLine.of(kept, names)).toList(), page.page(), page.pages(),
                page.total(), listing.counts().trays(), listing.counts().overdue(), listing.helping());
    }
}
