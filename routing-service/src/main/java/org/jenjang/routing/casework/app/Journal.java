package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** What happened to each case, for the people at the desk. */
public interface Journal {

    /** Writes down everything that happened, in the transaction in which it is stored. */
    Uni<Void> write(List<Outcome> outcomes);

    /** The history of a case, oldest first. */
    Uni<List<JournalLine>> read(String complaint);
}
