package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Stores filings, many in one transaction. */
public interface Filings {

    /**
     * Stores all in one transaction, or none.
     *
     * @return what became of each, in the given order, after the commit
     * @throws DatabaseAway (in the Uni) when the database cannot be reached; any other failure means that one of the
     *     filings cannot be stored
     */
    Uni<List<Outcome>> store(List<Filing> filings);
}
