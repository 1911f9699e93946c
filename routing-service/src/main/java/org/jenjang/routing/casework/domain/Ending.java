package org.jenjang.routing.casework.domain;

import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Closure;

/** How a case ended. */
public sealed interface Ending {

    /** Answered, and confirmed by the reporter or by his silence. */
    record Closed(Closure closure) implements Ending {}

    /** Put aside without an answer; the reporter is told why. */
    record Archived(ArchiveReason reason, String explanation) implements Ending {}

    /** The reporter took it back. */
    record Withdrawn() implements Ending {}
}
