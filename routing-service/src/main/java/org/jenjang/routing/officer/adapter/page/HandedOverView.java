package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;

/**
 * What was handed over, to be printed.
 *
 * @param mailto link that opens a mail to the successor; empty without one
 * @param onward where the person can go on whose office has ended
 */
record HandedOverView(
        String name, String outcome, List<Parts.Row> rows, String note, LeavingView.Cases cases, String successor, String mailto,
        List<Onward> onward, String back) {

    /** An office that goes on with the work; no link for who may not appoint there. */
    record Onward(String what, String href) {}
}
