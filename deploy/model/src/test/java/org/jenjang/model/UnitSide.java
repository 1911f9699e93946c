package org.jenjang.model;

import java.util.Optional;
import org.jenjang.contracts.event.Sources;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.response.handling.adapter.kafka.NoticeBridge;
import org.jenjang.response.handling.app.Notice;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jenjang.response.handling.domain.Marks;

/** Response, as far as it concerns one complaint: the work of the unit. */
final class UnitSide {

    private final Post post;
    private Handling now;

    UnitSide(String complaint, Post post) {
        this.post = post;
        this.now = new Handling.Unassigned(complaint, false, Marks.NONE);
    }

    Handling now() {
        return now;
    }

    /** Whether a unit has work to do, or has done it and waits for the reporter. */
    Optional<Handling.Assigned> active() {
        return switch (now) {
            case Handling.Unassigned _, Handling.GivenBack _, Handling.Ended _ -> Optional.empty();
            case Handling.Assigned open -> Optional.of(open);
        };
    }

    Decision<Handling, HandlingEvent> ask(HandlingCommand command) {
        Handling before = now;
        Decision<Handling, HandlingEvent> decision = Handling.decide(before, command);
        Laws.decided(Tables.RESPONSE, before, command, decision);
        if (decision instanceof Decision.Accepted(var after, var events)) {
            now = after;
            events.stream().filter(HandlingEvent.Said.class::isInstance).map(HandlingEvent.Said.class::cast)
                    .forEach(said -> post.send(Sources.RESPONSE, post.next(Sources.RESPONSE),
                            (Record) NoticeBridge.published(said), said.at()));
        }
        return decision;
    }

    /** The clocks that are only shown are left aside. */
    void hear(IncomingEvent told) {
        NoticeBridge.notice(told).ifPresent(notice -> {
            if (notice instanceof Notice.Told(_, HandlingCommand.News news)) {
                ask(news);
            }
        });
    }
}
