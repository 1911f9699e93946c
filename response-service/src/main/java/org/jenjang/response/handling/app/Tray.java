package org.jenjang.response.handling.app;

import java.util.Set;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Setback;
import org.jspecify.annotations.Nullable;

/** Where a case lies on the officer's desk. */
public enum Tray {
    /** Nobody has begun. */
    NEW,
    /** Somebody works on it. */
    WORKING,
    /** The reporter objected to the answer. */
    DISPUTED,
    /** It was over and was opened again. */
    REOPENED,
    /** An answer waits for the head or the inspectorate of the institution. */
    APPROVAL,
    /** The reporter has the word. */
    ANSWERED,
    /** Given back or ended. */
    DONE,
    /** With no unit. */
    NONE;

    /** Those in which the unit has to act. */
    public static final Set<Tray> OPEN = Set.of(NEW, WORKING, DISPUTED, REOPENED);

    /** Those that belong to a unit. */
    public static final Set<Tray> ALL = Set.of(NEW, WORKING, DISPUTED, REOPENED, APPROVAL, ANSWERED, DONE);

    /** The tray of a handling. */
    public static Tray of(Handling handling) {
        return switch (handling) {
            case Handling.Unassigned _ -> NONE;
            case Handling.Received _ -> NEW;
            case Handling.InProgress(_, Setback setback) -> of(setback);
            case Handling.AwaitsApproval _ -> APPROVAL;
            case Handling.Answered _ -> ANSWERED;
            case Handling.GivenBack _, Handling.Ended _ -> DONE;
        };
    }

    private static Tray of(@Nullable Setback setback) {
        return switch (setback) {
            case null -> WORKING;
            case Setback.Disapproval _ -> WORKING;
            case Setback.Dispute _ -> DISPUTED;
            case Setback.Reopening _ -> REOPENED;
        };
    }
}
