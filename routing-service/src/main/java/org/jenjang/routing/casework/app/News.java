package org.jenjang.routing.casework.app;

import org.jenjang.routing.casework.domain.Opening;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** What another service has said, in the words of this one. */
public sealed interface News {

    /** The complaint it is about. */
    String complaint();

    /** Where it comes from. */
    Cause cause();

    /** A report was filed. */
    record Filed(Opening opening, Cause cause) implements News {
        @Override
        public String complaint() {
            return opening.complaint();
        }
    }

    /** Something happened to a report that was filed before. */
    record Said(String complaint, RoutingCommand command, Cause cause) implements News {}
}
