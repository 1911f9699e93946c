package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/** What is asked of a handling: by an officer of the unit, or by news of what others have done. */
public sealed interface HandlingCommand {

    /** When it is asked. */
    Instant at();

    /** Asked by an officer; {@code officer} is the identity provider's id of the person. */
    sealed interface ByOfficer extends HandlingCommand {
        String officer();
    }

    /** Says what will be done, and by when if that is known. */
    record StartWork(String plan, @Nullable LocalDate targetDate, String officer, Instant at) implements ByOfficer {}

    /** Tells how the work goes. */
    record PostProgress(String text, String officer, Instant at) implements ByOfficer {}

    /** Says what was done about the matter; {@code evidence} are references to proof. */
    record Answer(String text, List<String> evidence, String officer, Instant at) implements ByOfficer {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }

    /** The unit is not competent; it may name the unit of its institution that is. */
    record GiveBack(String reason, @Nullable String suggestedUnit, String officer, Instant at) implements ByOfficer {}

    /** What was heard from the citizen, the desks or the clock. */
    sealed interface News extends HandlingCommand {}

    /** The institution has chosen the unit; {@code deadlines} are the limits that run by then. */
    record Receive(
            int disposition,
            Holder unit,
            CaseFile file,
            List<Deadline> deadlines,
            @Nullable String note,
            Instant at)
            implements News {
        public Receive {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** The reporter added something. */
    record NoteSupplement(@Nullable String text, Instant at) implements News {}

    /** The reporter says that the answer does not settle the matter. */
    record NoteDisputed(int answer, @Nullable String reason, Instant at) implements News {}

    /** The reporter says that the answer settles the matter; {@code rating} from 1 to 5. */
    record NoteAccepted(int answer, int rating, @Nullable String comment, Instant at) implements News {}

    /** A limit has passed and the complaint moved up to {@code to}. */
    record NoteEscalated(Holder to, Instant at) implements News {}

    /** The unit has nothing more to do with it. */
    record End(Ending ending, Instant at) implements News {}
}
