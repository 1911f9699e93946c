package org.jenjang.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** How much the inbox has stored: progress that a graph can show, and not merely a connection that is open. */
@ApplicationScoped
class InboxMetrics {

    private final Counter stored;

    InboxMetrics(MeterRegistry registry) {
        this.stored = registry.counter("jenjang.inbox.stored");
    }

    void batchStored(int events) {
        stored.increment(events);
    }
}
