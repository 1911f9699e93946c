package org.jenjang.reporting.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how often facts have changed in this process. What another replica of the service writes is not known here. */
@ApplicationScoped
public class FactNews {

    private final AtomicLong changes = new AtomicLong();

    /** The count so far, from 0; it only means something compared with an earlier one. */
    public long changes() {
        return changes.get();
    }

    void changed() {
        changes.incrementAndGet();
    }
}
