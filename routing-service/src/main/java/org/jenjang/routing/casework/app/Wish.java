package org.jenjang.routing.casework.app;

import java.time.Instant;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** What a person wants of a case, read and checked. */
public sealed interface Wish {

    /** A command that concerns this case alone. */
    record Alone(RoutingCommand command) implements Wish {}

    /** The case shall follow another one that this person may see, by its complaint id. */
    record Follow(String parent, Instant at) implements Wish {}
}
