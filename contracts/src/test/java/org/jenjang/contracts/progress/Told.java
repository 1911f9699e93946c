package org.jenjang.contracts.progress;

import java.time.Instant;
import org.jenjang.contracts.event.ComplaintEvent;

/** An event as a listener hears it. */
record Told(ComplaintEvent event, long sequence, Instant at) {

    ComplaintProgress onto(ComplaintProgress progress) {
        return progress.after(event, sequence, at);
    }

    static ComplaintProgress fold(Iterable<Told> history) {
        ComplaintProgress progress = ComplaintProgress.UNHEARD;
        for (Told told : history) {
            progress = told.onto(progress);
        }
        return progress;
    }
}
