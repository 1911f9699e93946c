package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/** What is asked of a handling: by an officer, or by news of what others have done. */
public sealed interface HandlingCommand {

    /** When it is asked. */
    Instant at();

    /** Asked by a person. */
    sealed interface ByOfficer extends HandlingCommand {
        Officer officer();
    }

    /** Asked by somebody of the unit that has to answer; telling how the work goes is for its helpers too. */
    sealed interface ByUnit extends ByOfficer {}

    /** Says what will be done, and by when if that is known. */
    record StartWork(String plan, @Nullable LocalDate targetDate, Officer officer, Instant at) implements ByUnit {}

    /** Tells how the work goes. */
    record PostProgress(String text, Officer officer, Instant at) implements ByUnit {}

    /** Asks the reporter for something that the work needs. */
    record AskReporter(String question, Officer officer, Instant at) implements ByUnit {}

    /** Promises publicly that the matter is settled by the end of this day, which lies ahead. */
    record PromiseDate(LocalDate date, Officer officer, Instant at) implements ByUnit {}

    /**
     * Says what was done about the matter.
     *
     * @param evidence references to proof
     * @param before how often the unit has given an answer with this text lately
     */
    record Answer(String text, List<String> evidence, long before, Officer officer, Instant at) implements ByUnit {
        public Answer {
            evidence = List.copyOf(evidence);
        }
    }

    /** The unit is not competent and names the unit of its institution that is. */
    record GiveBack(String reason, String suggestedUnit, Officer officer, Instant at) implements ByUnit {}

    /** Asked by somebody who stands for the institution as a whole. */
    sealed interface ByApprover extends ByOfficer {}

    /** Lets an answer go out: the one that was proposed then, which is the one that the approver has read. */
    record Approve(Instant proposedAt, Officer officer, Instant at) implements ByApprover {}

    /** Wants another answer. */
    record RefuseApproval(String reason, Officer officer, Instant at) implements ByApprover {}

    /** What was heard from the citizen, the desks or the clock. */
    sealed interface News extends HandlingCommand {}

    /** The institution has chosen the unit; {@code deadlines} are the limits that run by then. */
    record Receive(
            int disposition,
            Holder unit,
            CaseFile file,
            Terms terms,
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

    /** A limit has passed and the complaint climbed to this rung, where {@code to} owns it. */
    record NoteEscalated(Holder to, @Nullable Rung rung, Instant at) implements News {}

    /** The office to which the complaint has climbed orders the unit to answer. */
    record NoteReminded(Reminder reminder) implements News {
        @Override
        public Instant at() {
            return reminder.at();
        }
    }

    /**
     * The unit {@code from} is no longer there and {@code to} goes on with its work.
     *
     * @param regulation by which it ended; null when it is not known
     */
    record NoteRehomed(Holder from, Holder to, Terms terms, @Nullable String regulation, Instant at) implements News {}

    /** A case that was over is open again, at the hand-over with this number. */
    record NoteReopened(
            int disposition, ReopenCause cause, int answer, List<Deadline> deadlines, @Nullable String reason, Instant at)
            implements News {
        public NoteReopened {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** A desk has found the class, the subject or the secrecy of the report to be others than was thought. */
    record NoteReclassified(CaseFile file, @Nullable String reason, Instant at) implements News {}

    /** The reporter wants more secrecy than before. */
    record NoteSecrecy(boolean anonymous, boolean secret, Instant at) implements News {}

    /** Life is in danger. */
    record NoteDanger(@Nullable String reason, Instant at) implements News {}

    /** The Ombudsman has been sent the case. */
    record NoteHandedOver(Instant at) implements News {}

    /** The reporter has withdrawn, and a desk says that nothing goes on, whatever the unit takes the report for. */
    record NoteWithdrawalCompleted(Instant at) implements News {}

    /** The reporter has withdrawn, and the matter is examined without him; {@code holder} is who goes on with it. */
    record NoteContinued(Holder holder, Instant at) implements News {}

    /** The unit has nothing more to do with it; {@code parent} is the ticket of the report that a linked one follows. */
    record End(Ending ending, @Nullable String parent, Instant at) implements News {}
}
