package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenjang.routing.casework.domain.RoutingCase;

/** Where cases are kept. */
public interface RoutingCases {

    /** Takes cases to change them: nobody else can change them until the transaction ends. Unknown ids are left out. */
    Uni<Map<String, RoutingCase>> take(Collection<String> complaints);

    /** The case of a complaint id or ticket, to read it. */
    Uni<Optional<RoutingCase>> find(String complaintOrTicket);

    /**
     * The oldest limits at which something happens now. Their cases are taken; those that somebody else has at this
     * moment are left out and come again.
     */
    Uni<List<DueLimit>> takeDue(Instant now, int most);

    /** The cases that follow one of these, oldest first. */
    Uni<List<Follower>> followers(Collection<String> parents);
    /** Cases with open limits that an older calendar has counted; those that somebody else has now come again. */
    Uni<List<String>> takeCountedBefore(int calendar, int most);

    /** Limits that run or stand still, in the order of their ids, after the given one. */
    Uni<List<OpenLimit>> openAfter(String id, int most);

    /** Stores outcomes of cases that were taken, and of new ones. */
    Uni<Void> store(List<Outcome> outcomes);
}
