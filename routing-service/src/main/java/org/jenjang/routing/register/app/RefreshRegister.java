package org.jenjang.routing.register.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.register.app.CurrentRegister.Known;

/** Brings the register of this process up to date with the stored one; reads no more than what has changed. */
@ApplicationScoped
public class RefreshRegister {

    private final CurrentRegister register;
    private final RegisterTables tables;

    RefreshRegister(CurrentRegister register, RegisterTables tables) {
        this.register = register;
        this.tables = tables;
    }

    /** Looks whether a newer revision is stored, and takes it. */
    public Uni<Known> refresh() {
        int known = register.known().revision();
        return tables.revision().chain(stored -> stored == known
                ? Uni.createFrom().item(register.known())
                : tables.changedSince(known).map(changed -> register.take(stored, changed))
                        .invoke(now -> Log.infof("The register is that of revision %d", now.revision())));
    }

    /** The stored register; reads it when this process does not know it yet, so that nothing is decided by the shipped one. */
    public Uni<Known> known() {
        return register.known().revision() > 0 ? Uni.createFrom().item(register.known()) : refresh();
    }
}
