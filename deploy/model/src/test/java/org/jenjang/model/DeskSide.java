package org.jenjang.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.event.Sources;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.routing.casework.adapter.kafka.NewsBridge;
import org.jenjang.routing.casework.app.News;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Routing;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jspecify.annotations.Nullable;

/** Routing, as far as it concerns one complaint: whose turn it is, and every limit. */
final class DeskSide {

    private final Post post;
    private @Nullable RoutingCase now;

    DeskSide(Post post) {
        this.post = post;
    }

    /** The case; empty until the report was heard of. */
    Optional<RoutingCase> now() {
        return Optional.ofNullable(now);
    }

    /** Carries a command out; empty when there is no case yet. */
    Optional<Decision<RoutingCase, RoutingEvent>> ask(RoutingCommand command) {
        return now().map(before -> {
            Decision<RoutingCase, RoutingEvent> decision = Routing.decide(before, command, World.POLICY);
            Laws.decided(Tables.ROUTING, before, command, decision);
            if (decision instanceof Decision.Accepted<RoutingCase, RoutingEvent> accepted) {
                keep(accepted, command.at());
            }
            return decision;
        });
    }

    /** Hears an event; who speaks before the report was heard of is not heard. */
    void hear(IncomingEvent told, Instant at) {
        NewsBridge.news(told, at).ifPresent(news -> {
            switch (news) {
                case News.Filed filed when now == null -> keep(RoutingCase.open(filed.opening(), World.POLICY), at);
                case News.Filed _ -> {}
                case News.Said said -> ask(said.command());
            }
        });
    }

    /** The limits at which somebody has to look by then, the most urgent first. */
    List<Limit> due(Instant at) {
        return now().stream()
                .flatMap(known -> known.limits().in(Limit.State.RUNNING).stream())
                .filter(limit -> !limit.nextLook().isAfter(at))
                .sorted((a, b) -> a.nextLook().compareTo(b.nextLook()))
                .toList();
    }

    /** Looks at every limit that is due. */
    void sweep(Instant at) {
        due(at).forEach(limit -> ask(new RoutingCommand.CheckLimit(limit.clock(), at)));
        inherit(at);
    }

    /** Takes the case from offices that have ended; in reality a timer finds it. */
    private void inherit(Instant at) {
        ask(new RoutingCommand.Rehome(at));
        now().ifPresent(after -> Laws.isHeldByWhoIsThere(after, at));
    }

    private void keep(Decision.Accepted<RoutingCase, RoutingEvent> accepted, Instant at) {
        RoutingCase after = accepted.state();
        now = after;
        for (RoutingEvent event : accepted.events()) {
            NewsBridge.published(event, after.isRestricted(), at).ifPresent(published ->
                    post.send(Sources.ROUTING, post.next(Sources.ROUTING), (Record) published, at));
        }
        LawBroken.require(after.told() == post.next(Sources.ROUTING) - 1, "the events of a source have no gaps",
                "routing counts " + after.told());
        Laws.stands(after);
    }
}
