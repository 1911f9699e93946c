package org.jenjang.routing.casework.app;

import java.time.Instant;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jspecify.annotations.Nullable;

/** What a person wants of a case, read and checked. */
public sealed interface Wish {

    /**
     * A command that concerns this case alone.
     *
     * @param text of a report whose text is not kept here, as the person who chooses its institution was let read it
     */
    record Alone(RoutingCommand command, @Nullable Wording text) implements Wish {}

    /** The case shall follow another one that this person may see, by its complaint id. */
    record Follow(String parent, Instant at) implements Wish {}
}
