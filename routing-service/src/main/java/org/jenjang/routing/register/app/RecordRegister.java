package org.jenjang.routing.register.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.register.domain.RegisterEdit;

/** Stores an edit of the register and tells the other services what has changed, in one transaction. */
@ApplicationScoped
class RecordRegister {

    private final RegisterTables tables;
    private final RegisterVoice voice;
    private final RefreshRegister refresh;
    private final ConnectionUnitOfWork database;

    RecordRegister(RegisterTables tables, RegisterVoice voice, RefreshRegister refresh, ConnectionUnitOfWork database) {
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
    Uni<Integer> record(RegisterEdit edit, int seen, Recording recording) {
        return database.inTransaction(transaction -> tables.store(edit, seen, recording, transaction)
                        .call(revision -> revision == 0 ? Uni.createFrom().voidItem() : tell(edit, transaction)))
                .invoke(revision -> Log.infof("Revision %d of the register: %d entries of %d institutions have changed",
                        revision, edit.changes().size(), edit.institutions().size()))
                .call(refresh::refresh);
    }

    private Uni<Void> tell(RegisterEdit edit, Statements transaction) {
        return voice.tell(edit.institutions(), transaction);
    }
}
