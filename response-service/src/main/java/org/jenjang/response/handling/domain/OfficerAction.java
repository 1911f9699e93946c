package org.jenjang.response.handling.domain;

import java.util.Set;

/** What an officer can do with a case, in the order in which a desk offers it. */
public enum OfficerAction {
    START,
    PROGRESS,
    ANSWER,
    GIVE_BACK;

    /** What an officer of the unit could do now. */
    public static Set<OfficerAction> possible(Handling now) {
        return switch (now) {
            case Handling.Received(Assignment task) when task.escalated() -> Set.of(START, ANSWER);
            case Handling.Received _ -> Set.of(START, ANSWER, GIVE_BACK);
            case Handling.InProgress(Assignment task, var dispute) when task.escalated() || dispute != null ->
                Set.of(PROGRESS, ANSWER);
            case Handling.InProgress _ -> Set.of(PROGRESS, ANSWER, GIVE_BACK);
            case Handling.Unassigned _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ -> Set.of();
        };
    }
}
