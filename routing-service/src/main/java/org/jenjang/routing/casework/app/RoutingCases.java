package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
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

    /** The cases that follow one of these, oldest first. */
    Uni<List<Follower>> followers(Collection<String> parents);

    /** Limits that run or stand still, in the order of their ids, after the given one. */
    Uni<List<OpenLimit>> openAfter(String id, int most);

    /** Stores what became of cases that were taken. */
    Uni<Void> store(List<Outcome> outcomes);
}
