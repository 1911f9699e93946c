package org.jenjang.routing.casework.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Closure;
import org.jspecify.annotations.Nullable;

/** How a case ended. */
public sealed interface Ending {

    /**
     * Answered, and confirmed by the reporter or by his silence.
     *
     * @param before where it goes on when it is opened again
     * @param reopenUntil until when the reporter may ask for that; null when he has done so too often
     */
    record Closed(Stage.Answerable before, Closure closure, @Nullable Instant reopenUntil) implements Ending {}

    /**
     * Put aside without an answer; the reporter is told why.
     *
     * @param before where it goes on when the reporter completes it late
     * @param objectionUntil until when the reporter may object; null when he has objected before
     * @param completableUntil until when the reporter may still complete it; null unless it stayed incomplete
     */
    record Archived(
            Stage.Holdable before,
            ArchiveReason reason,
            String explanation,
            @Nullable Instant objectionUntil,
            @Nullable Instant completableUntil)
            implements Ending {}

    /** The reporter took it back. */
    record Withdrawn() implements Ending {}

    /**
     * It follows another one on the same matter.
     *
     * @param parent complaint id of that one
     * @param ticket its ticket number
     */
    record Linked(String parent, String ticket) implements Ending {}
}
