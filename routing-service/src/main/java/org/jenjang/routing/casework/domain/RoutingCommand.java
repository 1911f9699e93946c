package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jspecify.annotations.Nullable;

/** What can be asked of a case: by an admin, or by the news of what a citizen, an agency or the clock has done. */
public sealed interface RoutingCommand {

    /** When it is asked. */
    Instant at();

    /** The desk hands the report, classified, to an institution; {@code by} is the identity provider's id of the person. */
    record Dispose(
            String institution,
            Classification classification,
            boolean supervisory,
            String category,
            @Nullable String note,
            String by,
            Instant at)
            implements RoutingCommand {}

    /** The institution chooses the unit that does the work, and the units that help it. */
    record Assign(String unit, List<String> helpers, @Nullable String note, Instant at) implements RoutingCommand {
        public Assign {
            helpers = List.copyOf(helpers);
        }
    }

    /** The institution is not competent and names the one that might be. */
    record Return(String reason, String suggestion, Instant at) implements RoutingCommand {}

    /** The reporter is asked to complete the report; at least one question. */
    record Hold(List<String> questions, Instant at) implements RoutingCommand {
        public Hold {
            questions = List.copyOf(questions);
        }
    }

    /** A desk writes down what the reporter told by other ways. */
    record Complete(String completion, Instant at) implements RoutingCommand {}

    /** The report is put aside without being handled; {@code by} is the identity provider's id of the person. */
    record Archive(ArchiveReason reason, String explanation, String by, Instant at) implements RoutingCommand {}

    /** The arbiter names the institution that must answer, and those that must help it. */
    record Arbitrate(String lead, List<String> helpers, String reason, Instant at) implements RoutingCommand {
        public Arbitrate {
            helpers = List.copyOf(helpers);
        }
    }

    /** The report shall follow another one; {@code followed} tells whether others follow this one. */
    record Link(Parent parent, boolean followed, Instant at) implements RoutingCommand {}

    /** The report shall stand alone again. */
    record Unlink(String reason, Instant at) implements RoutingCommand {}

    /** Class, category or secrecy are others than was thought; {@code secret} only raises it. */
    record Reclassify(
            Classification classification, boolean supervisory, String category, boolean secret, String reason, Instant at)
            implements RoutingCommand {}

    /** Life is in danger. */
    record MarkEmergency(String reason, Instant at) implements RoutingCommand {}

    /** The office to which the case has climbed orders the one that owes the answer to give it. */
    record Remind(String text, Instant at) implements RoutingCommand {}

    /** The national desk opens a closed case again. */
    record Reopen(String reason, Instant at) implements RoutingCommand {}

    /** Somebody who did not answer it has judged the answer. */
    record Review(boolean passed, @Nullable String note, Instant at) implements RoutingCommand {}

    /** The reporter added to the report; this ends a hold. */
    record NoteSupplement(Instant at) implements RoutingCommand {}

    /** The unit is not competent and gave the case back under the given hand-over. */
    record NoteGivenBack(int disposition, String reason, @Nullable String suggestion, Instant at)
            implements RoutingCommand {}

    /** The unit has begun. */
    record NoteWorkStarted(int disposition, Instant at) implements RoutingCommand {}

    /** The unit has publicly promised a date. */
    record NotePromised(int disposition, LocalDate date, Instant at) implements RoutingCommand {}

    /** The unit has answered; {@code answer} counts from 1, and {@code event} is the id of the event that told of it. */
    record NoteAnswered(int disposition, int answer, String event, Instant at) implements RoutingCommand {}

    /** What became of the notice of the answer that the event with the id {@code event} told of. */
    record NoteReach(Answers.Reach reach, String event, Instant at) implements RoutingCommand {}

    /** The reporter disputes an answer. */
    record NoteDisputed(int answer, Instant at) implements RoutingCommand {}

    /** The reporter accepts an answer. */
    record NoteAccepted(int answer, Instant at) implements RoutingCommand {}

    /** The reporter asks to open a closed case again. */
    record NoteReopeningAsked(@Nullable String reason, Instant at) implements RoutingCommand {}

    /** The reporter objects to the report being put aside. */
    record NoteArchiveObjected(@Nullable String reason, Instant at) implements RoutingCommand {}

    /** The reporter says that it is not the same matter. */
    record NoteLinkObjected(@Nullable String reason, Instant at) implements RoutingCommand {}

    /** The report that this one follows came to nothing. */
    record NoteParentGone(Instant at) implements RoutingCommand {}

    /** The reporter wants more secrecy. */
    record NoteSecrecyRaised(boolean anonymous, boolean secret, Instant at) implements RoutingCommand {}

    /** The reporter takes the matter to the Ombudsman. */
    record NoteOmbudsmanRequested(Instant at) implements RoutingCommand {}

    /** The reporter took the report back. */
    record NoteWithdrawn(Instant at) implements RoutingCommand {}

    /** A limit may have drawn near or passed. */
    record CheckLimit(Clock clock, Instant at) implements RoutingCommand {}

    /** An office that has the case, or owes its answer, may have ended. */
    record Rehome(Instant at) implements RoutingCommand {}

    /** A newer working calendar was loaded. */
    record RecountLimits(Instant at) implements RoutingCommand {}
}
