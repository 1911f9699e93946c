package org.jenjang.routing.casework.adapter.page;

import java.time.ZonedDateTime;
import java.util.List;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.casework.app.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The desk with one queue open.
 *
 * @param chosen id of the case that is open beside the list; empty for none
 */
record DeskView(
        DeskAddress address, List<Tab> tabs, List<Line> lines, long total, Parts.Pages pages, String chosen) {

    public Queue queue() {
        return address.queue();
    }

    /**
     * One queue in the navigation.
     *
     * @param count how many wait; null where counting says nothing
     */
    record Tab(String href, String label, @Nullable Long count) {}

    /**
     * One case in the list.
     *
     * @param title null when the text is hidden
     * @param emergency the word for danger to life; empty when there is none
     * @param due when the clock that ends first runs out; null when none runs
     */
    record Line(
            String id, String href, @Nullable String title, String ticket, String holder, int level, String tier,
            String statusKind, String status, String emergency, ZonedDateTime since, @Nullable String due) {}
}
