package org.jenjang.response.handling.adapter.page;

import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.Setback;
import org.jspecify.annotations.Nullable;

/** How a case stands, as a coloured word. */
public record Status(String kind, String label) {

    static Status of(Handling handling, boolean late, ResponseMessages say) {
        return switch (handling) {
            case Handling.Received _, Handling.InProgress _ when late -> new Status("overdue", say.stateOverdue());
            case Handling.Unassigned _, Handling.Received _ -> new Status("neutral", say.stateNew());
            case Handling.InProgress(_, Setback setback) -> of(setback, say);
            case Handling.AwaitsApproval _ -> new Status("paused", say.stateApproval());
            case Handling.Answered _ -> new Status("paused", say.stateAnswered());
            case Handling.GivenBack _ -> new Status("neutral", say.stateGivenBack());
            case Handling.Ended _ -> new Status("done", say.stateEnded());
        };
    }

    private static Status of(@Nullable Setback setback, ResponseMessages say) {
        return switch (setback) {
            case null -> new Status("progress", say.stateWorking());
            case Setback.Dispute _ -> new Status("attention", say.stateDisputed());
            case Setback.Reopening _ -> new Status("attention", say.stateReopened());
            case Setback.Disapproval _ -> new Status("attention", say.stateDisapproved());
        };
    }
}
