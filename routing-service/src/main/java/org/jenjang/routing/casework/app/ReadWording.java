package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;

/** Has the text read that is not kept here, for whoever is about to choose an institution, and for nobody else. */
@ApplicationScoped
class ReadWording {

    private final Wordings wordings;

    ReadWording(Wordings wordings) {
        this.wordings = wordings;
    }

    /** Whether a choice would rest on a text that is not kept here; {@code allowed} is what the person can do with the case. */
    static boolean isNeeded(RoutingCase now, List<RoutingAction> allowed) {
        return now.isRestricted() && allowed.contains(RoutingAction.DISPOSE);
    }

    /** The text; empty where it is not needed, or cannot be had. */
    Uni<Optional<Wording>> of(RoutingCase now, List<RoutingAction> allowed) {
        return isNeeded(now, allowed)
                ? wordings.read(now.dossier().complaint())
                : Uni.createFrom().item(Optional.empty());
    }
}
