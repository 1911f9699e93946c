package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jspecify.annotations.Nullable;

/** What can be asked of a case: by an admin, or by the news of what a citizen, an agency or the clock has done. */
public sealed interface RoutingCommand {

    /** When it is asked. */
    Instant at();

    /** The desk hands the report, classified, to an institution. */
    record Dispose(
            String institution,
            Classification classification,
            boolean supervisory,
            String category,
            @Nullable String note,
            Instant at)
            implements RoutingCommand {}

    /** The institution chooses the unit that does the work. */
    record Assign(String unit, @Nullable String note, Instant at) implements RoutingCommand {}

    /** The institution is not competent and names the one that might be. */
    record Return(String reason, String suggestion, Instant at) implements RoutingCommand {}

    /** The reporter is asked to complete the report; at least one question. */
    record Hold(List<String> questions, Instant at) implements RoutingCommand {
        public Hold {
            questions = List.copyOf(questions);
        }
    }

    /** The report is put aside without being handled. */
    record Archive(ArchiveReason reason, String explanation, Instant at) implements RoutingCommand {}

    /** The reporter added to the report; this ends a hold. */
    record NoteSupplement(Instant at) implements RoutingCommand {}

    /** The unit is not competent and gave the case back under the given hand-over. */
    record NoteGivenBack(int disposition, String reason, @Nullable String suggestion, Instant at)
            implements RoutingCommand {}

    /** The unit has begun. */
    record NoteWorkStarted(int disposition, Instant at) implements RoutingCommand {}

    /** The unit has answered; {@code answer} counts from 1. */
    record NoteAnswered(int disposition, int answer, Instant at) implements RoutingCommand {}

    /** The reporter disputes an answer. */
    record NoteDisputed(int answer, Instant at) implements RoutingCommand {}

    /** The reporter accepts an answer. */
    record NoteAccepted(int answer, Instant at) implements RoutingCommand {}

    /** The reporter took the report back. */
    record NoteWithdrawn(Instant at) implements RoutingCommand {}

    /** A limit may have drawn near or passed. */
    record CheckLimit(Clock clock, Instant at) implements RoutingCommand {}

    /** A newer working calendar was loaded. */
    record RecountLimits(Instant at) implements RoutingCommand {}
}
