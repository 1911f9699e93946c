package org.jenjang.routing.casework.domain;

import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision.Accepted;

/**
 * A complaint on its way: what is known of it, the limits that run, and whose turn it is.
 *
 * @param told how many events have been told of it; the next one has the number {@code told + 1}
 */
public record RoutingCase(Dossier dossier, Limits limits, Stage stage, long told) {

    /**
     * Opens a case. It goes to the desk of its region; or, when the reporter chose an institution that is in office, at
     * once to that one, as filed (the fast path that SP4N-LAPOR! has too).
     */
    public static Accepted<RoutingCase, RoutingEvent> open(Opening opening, RoutingPolicy policy) {
        Holder desk = policy.offices().deskOf(opening.file().region());
        RoutingCase filed = new RoutingCase(
                Dossier.opened(opening, desk), Limits.NONE, new Stage.AtDesk(desk, null), 0);
        Change change = new Change(filed, policy, opening.at()).tell(new RoutingEvent.Opened(desk));
        policy.offices()
                .institution(opening.chosenInstitution(), opening.at())
                .ifPresentOrElse(
                        chosen -> HandOver.asFiled(change, chosen),
                        () -> change.start(Clock.VERIFY, opening.receivedAt()));
        return change.accepted();
    }

    /** What an admin could do now, if the case were his to route. */
    public List<RoutingAction> actions() {
        return switch (stage) {
            case Stage.AtDesk _ -> List.of(RoutingAction.DISPOSE, RoutingAction.HOLD, RoutingAction.ARCHIVE);
            case Stage.WithInstitution _ ->
                List.of(RoutingAction.ASSIGN, RoutingAction.RETURN, RoutingAction.HOLD, RoutingAction.ARCHIVE);
            case Stage.Escalated _ -> List.of(RoutingAction.DISPOSE);
            case Stage.WithUnit _, Stage.Answered _, Stage.OnHold _, Stage.Over _ -> List.of();
        };
    }

    /** The office whose turn it is. */
    public Holder holder() {
        return stage.holder();
    }

    /** Whether only the desk, the holder and its inspectorate may read it. */
    public boolean isRestricted() {
        return dossier.file().secret() || dossier.file().supervisory();
    }
}
