package org.jenjang.platform.security;

import java.util.Objects;
import org.jenjang.platform.kernel.NotFound;

/**
 * The one place that decides who may do what: role, place among the offices, and secrecy. What is not allowed here is
 * denied. A thing that one may not see is answered as if it did not exist.
 */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** Whether the actor may read the thing. */
    public static boolean mayRead(Actor actor, Scope scope) {
        return mayRoute(actor, scope)
                || mayWork(actor, scope)
                || (!scope.restricted() && watches(actor, scope))
                || (actor.has(Role.HEAD) && !scope.restricted() && belongsToHolder(actor, scope))
                || (actor.has(Role.INTERNAL_AUDITOR) && belongsToHolder(actor, scope));
    }

    /** Whether the actor may decide where the thing goes: the national desk always, the holder's admin for his own. */
    public static boolean mayRoute(Actor actor, Scope scope) {
        return actor.has(Role.NATIONAL_ADMIN) || (actor.has(Role.INSTITUTION_ADMIN) && belongsToHolder(actor, scope));
    }

    /** Whether the actor may work on the thing: only the officers of the unit that it is assigned to. */
    public static boolean mayWork(Actor actor, Scope scope) {
        return actor.has(Role.LIAISON_OFFICER) && scope.unit() != null && Objects.equals(actor.unit(), scope.unit());
    }

    /**
     * Stops whoever may not read.
     *
     * @throws NotFound when the actor may not know of the thing
     */
    public static void requireRead(Actor actor, Scope scope) {
        require(mayRead(actor, scope));
    }

    /**
     * Stops whoever may not route.
     *
     * @throws NotFound when the actor may not route it
     */
    public static void requireRoute(Actor actor, Scope scope) {
        require(mayRoute(actor, scope));
    }

    /**
     * Stops whoever may not work on it.
     *
     * @throws NotFound when the actor may not work on it
     */
    public static void requireWork(Actor actor, Scope scope) {
        require(mayWork(actor, scope));
    }

    private static boolean watches(Actor actor, Scope scope) {
        return actor.has(Role.INSTITUTION_ADMIN)
                && (scope.above().contains(actor.institution()) || scope.liable().contains(actor.institution()));
    }

    private static boolean belongsToHolder(Actor actor, Scope scope) {
        return Objects.equals(actor.institution(), scope.institution());
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
