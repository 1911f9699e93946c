package org.jenjang.routing.officer.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;

/**
 * What was handed over, to be printed.
 *
 * @param mailto link that opens a mail to the successor; empty without one
 */
record HandedOverView(
        String name, String outcome, List<Parts.Row> rows, String note, LeavingView.Cases cases, String successor, String mailto,
        String back) {}
