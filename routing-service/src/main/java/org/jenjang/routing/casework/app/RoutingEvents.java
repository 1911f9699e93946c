package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Tells the other services what happened, in the transaction in which it is stored. */
public interface RoutingEvents {

    /** Tells everything that is to be told of these outcomes, numbered without gaps. */
    Uni<Void> tell(List<Outcome> outcomes);
}
