package org.jenjang.routing.register.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.register.domain.Institution;

/** Brings the stored register up to date with the shipped one and tells what has changed; twice does nothing more. */
@ApplicationScoped
public class RecordRegister {

    private final CurrentRegister register;
    private final RegisterTables tables;
    private final RegisterVoice voice;
    private final ConnectionUnitOfWork database;

    RecordRegister(CurrentRegister register, RegisterTables tables, RegisterVoice voice, ConnectionUnitOfWork database) {
        this.register = register;
        this.tables = tables;
        this.voice = voice;
        this.database = database;
    }

    /** Stores and tells in one transaction; gives how many institutions have changed. */
    public Uni<Integer> record() {
        return database.inTransaction(this::record)
                .invoke(changed -> Log.infof("The register has %d institutions, %d of them changed",
                        register.get().all().size(), changed));
    }

    private Uni<Integer> record(Statements transaction) {
        return tables.storeChanges(register.get().all(), transaction).chain(codes -> {
            List<Institution> changed =
                    register.get().all().stream().filter(institution -> codes.contains(institution.code())).toList();
            return voice.tell(changed, transaction).replaceWith(changed.size());
        });
    }
}
