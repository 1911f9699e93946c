package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jenjang.platform.db.Statements;

/**
 * What a service does with the events it hears. Each service has exactly one. Events come once in effect and, within a
 * stream, in order; between streams no order is promised. A type that the handler does not know is to be ignored.
 */
public interface EventHandler {

    /**
     * Applies the events inside the given open transaction. A failure undoes the whole batch; it is then tried stream by
     * stream, and a stream that fails alone is put in quarantine.
     *
     * @param events at least one, in the order in which they are to be applied
     */
    Uni<Void> apply(List<IncomingEvent> events, Statements transaction);
}
