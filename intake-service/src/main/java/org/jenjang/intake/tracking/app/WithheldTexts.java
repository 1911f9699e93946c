package org.jenjang.intake.tracking.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.jenjang.platform.kernel.Redacted;

/**
 * What officers wrote to the reporter of a secret or supervisory report. No event carries it, so it is asked for each
 * time the reporter looks, and kept nowhere.
 */
public interface WithheldTexts {

    /** The texts about a complaint; fails when they cannot be had now. */
    Uni<List<Text>> about(UUID complaint);

    /**
     * One text, as the officer wrote it.
     *
     * @param event number of the event that told of it without saying it
     * @param answer number of the answer; 0 when it is none
     */
    record Text(long event, int answer, String text) implements Redacted {

        @Override
        public String toString() {
            return "Text[" + event + "]";
        }
    }
}
