package org.jenjang.intake.tracking.adapter.kafka;

import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.platform.event.IncomingEvent;

/** Lets the model hear as intake's tracking does. */
public final class FoldBridge {

    private FoldBridge() {}

    /** What is known after one more event; its line of the timeline must be possible too. */
    public static TrackedCase after(TrackedCase before, ComplaintEvent event, IncomingEvent told) {
        TimelineLines.of(event, told.time());
        return CaseFold.after(before, event, told.sequence(), told.time());
    }
}
