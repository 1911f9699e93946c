package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** Turns a draft into what is wanted; a report that is named in it must be one that the person may see. */
@ApplicationScoped
public class ReadWish {

    private final ReadDraft drafts;
    private final ReadCase cases;
    private final Permissions permissions;
    private final ReadWording wording;
    private final Clock clock;

    ReadWish(ReadDraft drafts, ReadCase cases, Permissions permissions, ReadWording wording, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.permissions = permissions;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * What a person wants of the case with this complaint id, now. Another service may be asked, so not within a transaction.
     *
     * @throws InvalidInput with everything that is wrong; about another report in the Uni
     * @throws NotFound (in the Uni) when the person may not know of the case
     */
    public Uni<Wish> read(String complaint, Draft draft, Actor actor) {
        if (draft instanceof Draft.Link link) {
            return cases.idOf(drafts.parent(link), actor)
                    .onFailure(NotFound.class).transform(_ -> new InvalidInput("parent", "unknown-ticket"))
                    .map(parent -> new Wish.Follow(parent, clock.instant()));
        }
        RoutingCommand command = drafts.read(draft, actor.subject());
        return command instanceof RoutingCommand.Dispose
                ? cases.visible(complaint, actor)
                        .chain(now -> wording.of(now, permissions.allowed(now, actor)))
                        .map(text -> new Wish.Alone(command, text.orElse(null)))
                : Uni.createFrom().item(new Wish.Alone(command, null));
    }
}
