package org.jenjang.response.handling.app;

import java.util.Set;
import org.jenjang.response.handling.domain.Handling;

/** Where a case lies on the officer's desk. */
public enum Tray {
    /** Nobody has begun. */
    NEW,
    /** Somebody works on it. */
    WORKING,
    /** The reporter objected to the answer. */
    DISPUTED,
    /** The reporter has the word. */
    ANSWERED,
    /** Given back or ended. */
    DONE,
    /** With no unit. */
    NONE;

    /** Those in which the unit has to act. */
    public static final Set<Tray> OPEN = Set.of(NEW, WORKING, DISPUTED);

    /** Those that belong to a unit. */
    public static final Set<Tray> ALL = Set.of(NEW, WORKING, DISPUTED, ANSWERED, DONE);

    /** The tray of a handling. */
    public static Tray of(Handling handling) {
        return switch (handling) {
            case Handling.Unassigned _ -> NONE;
            case Handling.Received _ -> NEW;
            case Handling.InProgress(_, var dispute) -> dispute == null ? WORKING : DISPUTED;
            case Handling.Answered _ -> ANSWERED;
            case Handling.GivenBack _, Handling.Ended _ -> DONE;
        };
    }
}
