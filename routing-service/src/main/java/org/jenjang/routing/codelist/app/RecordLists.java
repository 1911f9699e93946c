package org.jenjang.routing.codelist.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.Recording;

/** Stores an edit of the code lists and tells the other services what has changed, in one transaction. */
@ApplicationScoped
class RecordLists {

    private final ListTables tables;
    private final ListVoice voice;
    private final RefreshLists refresh;
    private final ConnectionUnitOfWork database;

    RecordLists(ListTables tables, ListVoice voice, RefreshLists refresh, ConnectionUnitOfWork database) {
        this.tables = tables;
        this.voice = voice;
        this.refresh = refresh;
        this.database = database;
    }

    /**
     * Stores, tells, and takes the new revision in this process.
     *
     * @param seen the revision at which the edit was checked
     * @return the new revision; 0 when somebody else was faster, and nothing is stored or told
     */
    Uni<Integer> record(ListEdit edit, int seen, Recording recording) {
        return database.inTransaction(transaction -> tables.store(edit, seen, recording, transaction)
                        .call(revision -> revision == 0 ? Uni.createFrom().voidItem() : voice.tell(edit, transaction)))
                .invoke(revision -> Log.infof("Revision %d of the code lists: %d entries have changed", revision,
                        edit.changes().size()))
                .call(refresh::refresh);
    }
}
