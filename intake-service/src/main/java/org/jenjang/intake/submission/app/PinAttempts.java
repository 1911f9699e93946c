package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.jenjang.intake.submission.domain.TicketNumber;

/** How often a PIN was tried for a ticket, whether there is such a ticket or not. */
public interface PinAttempts {

    /**
     * Counts one more attempt before it is looked at, so that many at once cannot slip through together.
     *
     * @param windowBegan attempts before this instant count no more
     */
    Uni<Attempts> count(TicketNumber ticket, Instant now, Instant windowBegan);

    /** Takes back one attempt that was right. */
    Uni<Void> forgive(TicketNumber ticket);

    /** Forgets windows that began before. */
    Uni<Void> forget(Instant before);

    /** How many attempts there were since the window began. */
    record Attempts(int count, Instant since) {}
}
