package org.jenjang.reporting.projection;

import java.time.Instant;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.progress.ComplaintProgress;

/**
 * Everything that is counted of one complaint: a pure fold over its events. Each voice has its own part, so it does not
 * matter how the three streams interleave; within a stream the inbox keeps the order.
 */
public record ComplaintFact(ComplaintProgress progress, Filing filing, Course course, Work work) {

    /** Nothing heard yet. */
    public static final ComplaintFact UNHEARD =
            new ComplaintFact(ComplaintProgress.UNHEARD, Filing.UNHEARD, Course.UNHEARD, Work.NONE);

    /** The facts after one more event. */
    public ComplaintFact after(ComplaintEvent event, long sequence, Instant at) {
        ComplaintProgress now = progress.after(event, sequence, at);
        return switch (event) {
            case SubmittedEvent e -> new ComplaintFact(now, filing.after(e), course, work);
            case DisposedEvent e -> new ComplaintFact(now, filing, course.after(e, at), work);
            case EscalatedEvent e -> new ComplaintFact(now, filing, course.after(e), work);
            case AnsweredEvent e -> new ComplaintFact(now, filing, course, work.after(e, at));
        };
    }
}
