package org.jenjang.routing.casework.app;

import java.util.UUID;
import org.jenjang.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What made a case change, so that an event can be traced back.
 *
 * @param id of the event that was heard, or of the command
 * @param actor the identity provider's id of the person who asked; null when no person did
 */
public record Cause(String id, @Nullable String actor) {

    /** A person asked for it. */
    public static Cause person(String actor) {
        return new Cause(fresh(), actor);
    }

    /** Time passed. */
    public static Cause time() {
        return new Cause(fresh(), null);
    }

    /** An event was heard. */
    public static Cause event(String id) {
        return new Cause(id, null);
    }

    private static String fresh() {
        UUID id = Ids.next();
        return id.toString();
    }
}
