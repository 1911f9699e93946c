package org.jenjang.routing.bounce.adapter.page;

import java.util.List;
import org.jenjang.platform.web.Parts;

/** The ledger as it is shown. */
record BounceView(List<String> head, List<Line> lines, Parts.Pages pages) {

    /**
     * A pair: all in words.
     *
     * @param newest tickets of the last reports
     */
    record Line(String one, String other, List<String> directions, int reports, String lost, String subjects,
            List<String> arbitrated, List<String> newest) {}
}
