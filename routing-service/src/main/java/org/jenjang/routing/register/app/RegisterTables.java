package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterEdit;

/** The register as it is stored; nothing is ever deleted. */
public interface RegisterTables {

    /** The newest revision; 0 when nothing is stored yet. */
    Uni<Integer> revision();

    /** The institutions, each with all its units, that were changed after a revision; after 0 all, in the order of the register. */
    Uni<List<Institution>> changedSince(int revision);

    /** Codes of institutions and units that somebody has changed here. */
    Uni<Set<String>> edited();

    /** Whether these shipped files were taken before. */
    Uni<Boolean> hasTaken(String fingerprint);

    /**
     * Stores an edit in the given transaction. Edits wait for each other.
     *
     * @param seen the revision at which the edit was checked
     * @return the new revision; 0 when somebody else was faster, and nothing is stored
     */
    Uni<Integer> store(RegisterEdit edit, int seen, Recording recording, Statements transaction);

    /** Codes of institutions whose name, or the name of one of whose units, is like the text; the likest first. */
    Uni<List<String>> search(String text);
}
