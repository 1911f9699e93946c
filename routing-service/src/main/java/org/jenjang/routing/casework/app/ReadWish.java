package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;

/** Turns a draft into what is wanted; a report that is named in it must be one that the person may see. */
@ApplicationScoped
public class ReadWish {

    private final ReadDraft drafts;
    private final ReadCase cases;
    private final Clock clock;

    ReadWish(ReadDraft drafts, ReadCase cases, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What a person wants, now.
     *
     * @throws InvalidInput with everything that is wrong; about another report in the Uni
     */
    public Uni<Wish> read(Draft draft, Actor actor) {
        return draft instanceof Draft.Link link
                ? cases.idOf(drafts.parent(link), actor)
                        .onFailure(NotFound.class).transform(_ -> new InvalidInput("parent", "unknown-ticket"))
                        .map(parent -> new Wish.Follow(parent, clock.instant()))
                : Uni.createFrom().item(new Wish.Alone(drafts.read(draft, actor.subject())));
    }
}
