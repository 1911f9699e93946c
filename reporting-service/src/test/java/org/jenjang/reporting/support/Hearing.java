package org.jenjang.reporting.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;

/** Tells the handler what it would hear from the inbox, in one batch. */
@ApplicationScoped
public class Hearing {

    private final EventHandler handler;
    private final ConnectionUnitOfWork database;

    Hearing(EventHandler handler, ConnectionUnitOfWork database) {
        this.handler = handler;
        this.database = database;
    }

    public void hear(Story... stories) {
        hear(Arrays.stream(stories).flatMap(story -> story.told().stream()).map(Told::incoming).toList());
    }

    public void hear(List<IncomingEvent> events) {
        database.inTransaction(transaction -> handler.apply(events, transaction))
                .await().atMost(Duration.ofSeconds(60));
    }
}
