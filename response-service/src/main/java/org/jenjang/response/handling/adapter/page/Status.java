package org.jenjang.response.handling.adapter.page;

import org.jenjang.response.handling.domain.Handling;

/** How a case stands, as a coloured word. */
public record Status(String kind, String label) {

    static Status of(Handling handling, boolean late, ResponseMessages say) {
        return switch (handling) {
            case Handling.Received _, Handling.InProgress _ when late -> new Status("overdue", say.stateOverdue());
            case Handling.Unassigned _, Handling.Received _ -> new Status("neutral", say.stateNew());
            case Handling.InProgress(_, var dispute) when dispute != null -> new Status("attention", say.stateDisputed());
            case Handling.InProgress _ -> new Status("progress", say.stateWorking());
            case Handling.Answered _ -> new Status("paused", say.stateAnswered());
            case Handling.GivenBack _ -> new Status("neutral", say.stateGivenBack());
            case Handling.Ended _ -> new Status("done", say.stateEnded());
        };
    }
}
