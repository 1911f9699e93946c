package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.FilledForm;

/**
 * What was found for a name or an address.
 *
 * @param title how many were found; empty when nothing was looked for
 * @param officers people, each with the institution
 * @param morePeople how many of how many these are; empty when these are all
 * @param moreInstitutions the same of the institutions
 */
record FoundView(FilledForm form, String title, List<StaffView.Member> officers, String morePeople, List<Institution> institutions,
        String moreInstitutions) {

    /** An institution, with the link to its officers. */
    record Institution(String name, String href) {}
}
