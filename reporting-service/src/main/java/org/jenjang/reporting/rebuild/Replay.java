package org.jenjang.reporting.rebuild;

import io.smallrye.mutiny.Uni;

/** Hears again everything that was ever said. */
public interface Replay {

    /** Takes in every record that the topics hold now, and gives their number. What was taken in before is a double. */
    Uni<Long> everything();
}
