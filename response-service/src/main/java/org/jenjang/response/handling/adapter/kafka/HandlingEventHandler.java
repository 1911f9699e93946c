package org.jenjang.response.handling.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.response.handling.app.HearNotices;
import org.jenjang.response.handling.app.Notice;

/** Reads what the citizen, the desks and the clock say, and passes on what concerns the units. */
@ApplicationScoped
class HandlingEventHandler implements EventHandler {

    private final HearNotices hearNotices;

    HandlingEventHandler(HearNotices hearNotices) {
        this.hearNotices = hearNotices;
    }

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        List<Notice> notices = events.stream().map(HeardEvent::notice).flatMap(Optional::stream).toList();
        return notices.isEmpty() ? Uni.createFrom().voidItem() : hearNotices.hear(notices);
    }
}
