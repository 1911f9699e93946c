package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.Recording;

/** The code lists as they are stored; nothing is ever deleted. */
public interface ListTables {

    /** The newest revision; 0 when nothing is stored yet. */
    Uni<Integer> revision();

    /** The entries that were changed after a revision; after 0 all. */
    Uni<Edition> changedSince(int revision);

    /**
     * Stores an edit in the given transaction. Edits wait for each other.
     *
     * @param seen the revision at which the edit was checked
     * @return the new revision; 0 when somebody else was faster, and nothing is stored
     */
    Uni<Integer> store(ListEdit edit, int seen, Recording recording, Statements transaction);
}
