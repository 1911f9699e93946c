package org.jenjang.response.handling.adapter.page;

import java.time.ZonedDateTime;
import java.util.List;
import org.jenjang.platform.web.Parts.Pages;
import org.jspecify.annotations.Nullable;

/**
 * The list of cases on a desk.
 *
 * @param words what was searched for; empty for nothing
 * @param tray code of the chosen tray
 * @param open how many cases are to be worked on
 * @param overdue how many of them are late
 * @param done what was just done; null when nothing was
 */
public record CaseListView(
        String heading,
        String words,
        String tray,
        Number open,
        Number overdue,
        Number total,
        List<TrayLink> trays,
        List<Item> items,
        Pages pages,
        @Nullable String done) {

    public CaseListView {
        trays = List.copyOf(trays);
        items = List.copyOf(items);
    }

    /** A tray to choose. */
    public record TrayLink(String code, String label, Number count, boolean current) {}

    /**
     * A case.
     *
     * @param where place or region; empty when unknown
     * @param due the limit that presses; null when none does
     * @param provisional whether that limit may still move
     */
    public record Item(
            String id,
            String title,
            boolean restricted,
            String ticket,
            String where,
            Status status,
            @Nullable ZonedDateTime due,
            boolean late,
            boolean provisional,
            boolean raised,
            boolean reminded,
            boolean current) {}
}
