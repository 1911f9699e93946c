package org.jenjang.routing.codelist.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.codelist.app.CurrentLists.Known;

/** Brings the code lists of this process up to date with the stored ones; reads no more than what has changed. */
@ApplicationScoped
public class RefreshLists {

    private final CurrentLists lists;
    private final ListTables tables;

    RefreshLists(CurrentLists lists, ListTables tables) {
        this.lists = lists;
        this.tables = tables;
    }

    /** Looks whether a newer revision is stored, and takes it. */
    public Uni<Known> refresh() {
        int known = lists.known().revision();
        return tables.revision().chain(stored -> stored == known
                ? Uni.createFrom().item(lists.known())
                : tables.changedSince(known).map(changed -> lists.take(stored, changed))
                        .invoke(now -> Log.infof("The code lists are those of revision %d", now.revision())));
    }

    /** The stored lists; reads them when this process does not know them yet, so that nothing is decided by the shipped ones. */
    public Uni<Known> known() {
        return lists.known().revision() > 0 ? Uni.createFrom().item(lists.known()) : refresh();
    }
}
