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
                || mayHelp(actor, scope)
                || isAskedToHelp(actor, scope)
                || (!scope.restricted() && watches(actor, scope))
                || (actor.has(Role.HEAD) && !scope.restricted() && belongsToHolder(actor, scope))
                || (actor.has(Role.INTERNAL_AUDITOR) && belongsToHolder(actor, scope));
    }

    /** Whether the actor may decide where the thing goes: the national desk always, the holder's admin for his own. */
    public static boolean mayRoute(Actor actor, Scope scope) {
        return actor.has(Role.NATIONAL_ADMIN) || (actor.has(Role.INSTITUTION_ADMIN) && belongsToHolder(actor, scope));
    }

    /** Whether the actor may work on the thing: only the officers of the unit that it is assigned to, or their delegates. */
    public static boolean mayWork(Actor actor, Scope scope) {
        return actor.has(Role.LIAISON_OFFICER) && scope.unit() != null && actor.units().contains(scope.unit());
    }

    /** Whether the actor may help with the thing: only the officers of the units that were asked to, or their delegates. */
    public static boolean mayHelp(Actor actor, Scope scope) {
        return actor.has(Role.LIAISON_OFFICER) && actor.units().stream().anyMatch(scope.helpers()::contains);
    }

    /** Whether the actor may let an answer of the holder go out: its head, or its inspectorate. */
    public static boolean mayApprove(Actor actor, Scope scope) {
        return (actor.has(Role.HEAD) || actor.has(Role.INTERNAL_AUDITOR)) && belongsToHolder(actor, scope);
    }

    /** Whether the actor may know who the officers of an institution are: the national desk, and the institution's admin. */
    public static boolean mayStaff(Actor actor, String institution) {
        return actor.has(Role.NATIONAL_ADMIN)
                || (actor.has(Role.INSTITUTION_ADMIN) && institution.equals(actor.institution()));
    }

    /**
     * Whether the actor may appoint somebody to a role in an institution. Top-down: the national desk
     * makes the admins of institutions, an admin everybody else of his own; nobody makes his own superior or his equal.
     */
    public static boolean mayAppoint(Actor actor, String role, String institution) {
        return switch (role) {
            case Role.INSTITUTION_ADMIN -> actor.has(Role.NATIONAL_ADMIN);
            case Role.LIAISON_OFFICER, Role.HEAD, Role.INTERNAL_AUDITOR ->
                actor.has(Role.INSTITUTION_ADMIN) && institution.equals(actor.institution());
            default -> false;
        };
    }

    /**
     * Whether the actor may change something about somebody who holds a role, and let him leave: who may appoint to it; and the
     * national desk where the institution has ended, as its admin may have left first.
     */
    public static boolean mayRelease(Actor actor, String role, String institution, boolean ended) {
        return mayAppoint(actor, role, institution) || (ended && actor.has(Role.NATIONAL_ADMIN));
    }

    /**
     * Stops whoever may not know who the officers of an institution are.
     *
     * @throws NotFound when the actor may not know
     */
    public static void requireStaff(Actor actor, String institution) {
        require(mayStaff(actor, institution));
    }

    /**
     * Stops whoever may not know the officers of all institutions.
     *
     * @throws NotFound when the actor may not
     */
    public static void requireStaffOfAll(Actor actor) {
        require(actor.has(Role.NATIONAL_ADMIN));
    }

    /**
     * Stops whoever may not change anything about somebody who holds a role.
     *
     * @throws NotFound when the actor may not
     */
    public static void requireRelease(Actor actor, String role, String institution, boolean ended) {
        require(mayRelease(actor, role, institution, ended));
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

    /**
     * Stops whoever may neither work on it nor help.
     *
     * @throws NotFound when the actor may do neither
     */
    public static void requireHelp(Actor actor, Scope scope) {
        require(mayWork(actor, scope) || mayHelp(actor, scope));
    }

    /**
     * Stops whoever may not approve.
     *
     * @throws NotFound when the actor may not approve it
     */
    public static void requireApproval(Actor actor, Scope scope) {
        require(mayApprove(actor, scope));
    }

    /** An institution that an arbiter has named to help reads what it helps with, and decides nothing. */
    private static boolean isAskedToHelp(Actor actor, Scope scope) {
        return actor.has(Role.INSTITUTION_ADMIN)
                && actor.institution() != null
                && scope.helpers().contains(actor.institution());
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
