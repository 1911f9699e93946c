package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
     * once to that one, as filed (the fast path that SP4N-LAPOR! has too). It never goes to one that it is about.
     */
    public static Accepted<RoutingCase, RoutingEvent> open(Opening opening, RoutingPolicy policy) {
        Safeguards safeguards = Safeguards.of(opening.care());
        Holder desk = Desks.of(opening.file(), safeguards, policy.offices(), opening.at());
        RoutingCase filed = new RoutingCase(
                Dossier.opened(opening, desk), Limits.NONE, new Stage.AtDesk(desk, null), 0);
        Change change = new Change(filed, policy, opening.at()).tell(new RoutingEvent.Opened(desk));
        Optional<Holder> chosen = policy.offices().institution(opening.chosenInstitution(), opening.at());
        chosen.filter(institution -> !HandOver.isExcluded(change, institution, opening.file().supervisory()))
                .ifPresentOrElse(
                        institution -> HandOver.asFiled(change, institution),
                        () -> change.start(Clock.VERIFY, opening.receivedAt()));
        boolean danger = opening.care() != null && opening.care().danger();
        return danger ? Emergency.declare(change, null).accepted() : change.accepted();
    }

    /** What an admin could do at that time, if the case were his to route; the likeliest first. */
    public List<RoutingAction> actions(Instant at) {
        return Possible.of(this, at);
    }

    /** The office whose turn it is. */
    public Holder holder() {
        return stage.holder();
    }

    /** Codes of the units and institutions that help with it now. */
    public List<String> helpers() {
        return Helping.of(this);
    }

    /** Whether only the desk, the holder, its inspectorate and those who help may read it. */
    public boolean isRestricted() {
        return dossier.file().secret() || dossier.file().supervisory();
    }
}
