package org.jenjang.response.handling.app;

import org.jenjang.response.handling.domain.Handling;

/** How states are called where programs read them. */
public final class StateName {

    private StateName() {}

    /** The name of the state. */
    public static String of(Handling handling) {
        return switch (handling) {
            case Handling.Unassigned _ -> "UNASSIGNED";
            case Handling.Received _ -> "RECEIVED";
            case Handling.InProgress _ -> "IN_PROGRESS";
            case Handling.AwaitsApproval _ -> "AWAITS_APPROVAL";
            case Handling.Answered _ -> "ANSWERED";
            case Handling.GivenBack _ -> "GIVEN_BACK";
            case Handling.Ended _ -> "ENDED";
        };
    }
}
