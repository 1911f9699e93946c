package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jenjang.routing.casework.domain.RoutingCase;

/** The same cases, many at a time: a batch of any size costs the same few statements. */
public interface CaseBatches {

    /** Takes cases to change them: nobody else can change them until the transaction ends. Unknown ids are left out. */
    Uni<Map<String, RoutingCase>> take(Collection<String> complaints);

    /**
     * The oldest limits at which something happens now. Their cases are taken; those that somebody else has at this
     * moment are left out and come again.
     */
    Uni<List<DueLimit>> takeDue(Instant now, int most);

    /** Cases with open limits that an older calendar has counted; those that somebody else has now come again. */
    Uni<List<String>> takeCountedBefore(int calendar, int most);

    /**
     * Open cases that offices which have ended hold, or owe the answer of; those that somebody else has now come again.
     *
     * @param units those whose institutions are still there
     */
    Uni<List<String>> takeLeftBehind(List<String> institutions, List<String> units, int most);

    /** Stores outcomes of cases that were taken, and of new ones. Fails when somebody else has told of one meanwhile. */
    Uni<Void> store(List<Outcome> outcomes);
}
