package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.Recording;

/**
 * Brings the entries that a release ships and that are not stored yet into the tables: into an empty database all, later only
 * new codes. What is stored stays as it is.
 */
@ApplicationScoped
public class TakeShippedLists {

    private final ListTables tables;
    private final RefreshLists refresh;
    private final RecordLists recordLists;
    private final Clock clock;

    TakeShippedLists(ListTables tables, RefreshLists refresh, RecordLists recordLists, Clock clock) {
        this.tables = tables;
        this.refresh = refresh;
        this.recordLists = recordLists;
        this.clock = clock;
    }

    /** Takes what is new; gives how many entries that was. */
    public Uni<Integer> take() {
        return refresh.refresh().chain(now -> tables.changedSince(0).chain(stored -> {
            ListEdit edit = ListEdit.between(stored, stored.with(newRegions(stored), newCategories(stored)));
            return edit.isEmpty()
                    ? Uni.createFrom().item(0)
                    : recordLists.record(edit, now.revision(), new Recording(clock.instant(), null, null, null))
                            .chain(revision -> revision == 0 ? take() : Uni.createFrom().item(edit.changes().size()));
        }));
    }

    private static List<Region> newRegions(Edition stored) {
        return Edition.shipped().regions().stream().filter(region -> stored.region(region.code()).isEmpty()).toList();
    }

    private static List<Category> newCategories(Edition stored) {
        return Edition.shipped().categories().stream().filter(category -> stored.category(category.code()).isEmpty()).toList();
    }
}
