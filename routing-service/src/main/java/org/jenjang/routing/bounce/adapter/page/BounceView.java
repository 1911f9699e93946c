package org.jenjang.routing.bounce.adapter.page;

import java.util.List;

/** The ledger as it is shown. */
record BounceView(List<String> head, List<Line> lines) {

    /** A pair: all in words. */
    record Line(String one, String other, List<String> directions, int reports, String lost, String subjects,
            List<String> arbitrated, List<Ticket> newest) {}

    /** One of the reports. */
    record Ticket(String ticket, String href) {}
}
