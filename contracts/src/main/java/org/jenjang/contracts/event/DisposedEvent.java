package org.jenjang.contracts.event;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The voice of the tier that routes; written by routing-service. {@code disposition} numbers the hand-overs of one
 * complaint from 1, so that what an agency does can be told from what a former holder did.
 */
public sealed interface DisposedEvent extends ComplaintEvent {

    /** The desk has checked the report: its class and category are settled. */
    @EventType("org.jenjang.complaint.verified.v1")
    record Verified(Classification classification, boolean supervisory, String category) implements DisposedEvent {}

    /**
     * The complaint was handed to an institution, with everything it needs to begin.
     *
     * @param terms who helps, and until when it may be returned; null when nobody does and it may not
     */
    @EventType("org.jenjang.complaint.disposed.v1")
    record Disposed(
            int disposition,
            Holder to,
            CaseFile file,
            Basis basis,
            List<Deadline> deadlines,
            @Nullable String note,
            @Nullable Terms terms)
            implements DisposedEvent {
        public Disposed {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * The institution chose the unit that leads the work.
     *
     * @param terms which units help, and until when it may be given back; null when none does and it may not
     */
    @EventType("org.jenjang.complaint.assigned.v1")
    record Assigned(
            int disposition,
            Holder to,
            CaseFile file,
            List<Deadline> deadlines,
            @Nullable String note,
            @Nullable Terms terms)
            implements DisposedEvent {
        public Assigned {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * The holder is not competent and says who might be.
     *
     * @param from who gave it back
     * @param to who must now find the right place: the institution for a unit, the desk for an institution
     * @param suggestion code of the institution or unit that the holder thinks competent
     */
    @EventType("org.jenjang.complaint.returned.v1")
    record Returned(int disposition, Holder from, Holder to, String reason, @Nullable String suggestion)
            implements DisposedEvent {}

    /** Two offices each say that it is not theirs: the tier above decides. */
    @EventType("org.jenjang.complaint.arbitration-opened.v1")
    record ArbitrationOpened(Holder arbiter, String reason) implements DisposedEvent {}

    /**
     * The arbiter named the institution that must answer; it can no longer return the complaint.
     *
     * @param helpers codes of institutions that must help it; null when there are none
     */
    @EventType("org.jenjang.complaint.arbitration-decided.v1")
    record ArbitrationDecided(Holder lead, String reason, @Nullable List<String> helpers) implements DisposedEvent {
        public ArbitrationDecided {
            helpers = helpers == null ? null : List.copyOf(helpers);
        }
    }

    /** The report lacks something; the reporter is asked. Clocks stop. */
    @EventType("org.jenjang.complaint.held.v1")
    record Held(List<String> questions, Instant until) implements DisposedEvent {
        public Held {
            questions = List.copyOf(questions);
        }
    }

    /**
     * The reporter has completed the report; it goes on where it stood.
     *
     * @param disposition the hand-over at which it goes on; 0 when it was still with the desk
     * @param completion what a desk wrote down for a reporter who told it by other ways; null when he did it himself
     */
    @EventType("org.jenjang.complaint.resumed.v1")
    record Resumed(int disposition, Holder holder, @Nullable String completion) implements DisposedEvent {}

    /**
     * The report is put aside, with the reason that the reporter is told.
     *
     * @param objectionUntil until when the reporter may object; null when he has objected before
     * @param completableUntil until when the reporter may still complete it; null unless it stayed incomplete
     */
    @EventType("org.jenjang.complaint.archived.v1")
    record Archived(
            ArchiveReason reason,
            String explanation,
            @Nullable Instant objectionUntil,
            @Nullable Instant completableUntil)
            implements DisposedEvent {}

    /**
     * The report tells of the same matter as another one and follows it.
     *
     * @param parent complaint id of the one that is handled
     * @param parentTicket its ticket number
     */
    @EventType("org.jenjang.complaint.linked.v1")
    record Linked(String parent, @Nullable String parentTicket) implements DisposedEvent {}

    /**
     * The case is over.
     *
     * @param reopenUntil until when the reporter may ask to open it again; null when he has done so too often
     */
    @EventType("org.jenjang.complaint.closed.v1")
    record Closed(Closure closure, @Nullable Instant reopenUntil) implements DisposedEvent {}

    /**
     * A case that was over, or followed another one, is open again.
     *
     * @param disposition the hand-over at which it goes on; 0 when a desk has to find its place anew
     * @param holder whose turn it is
     * @param answer answers up to this number no longer settle the matter; 0 when there was none
     * @param reason why; null of a secret or supervisory report
     */
    @EventType("org.jenjang.complaint.reopened.v1")
    record Reopened(
            int disposition,
            Holder holder,
            ReopenCause cause,
            int answer,
            List<Deadline> deadlines,
            @Nullable String reason)
            implements DisposedEvent {
        public Reopened {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * Class, category or secrecy were found to be others than was thought.
     *
     * @param file the report as it is classified now
     */
    @EventType("org.jenjang.complaint.reclassified.v1")
    record Reclassified(CaseFile file, @Nullable String reason) implements DisposedEvent {}

    /**
     * Life is in danger: somebody on duty must act at once.
     *
     * @param actBy the last instant at which that is in time
     * @param reason what speaks for it; null of a secret or supervisory report
     */
    @EventType("org.jenjang.complaint.emergency-marked.v1")
    record EmergencyMarked(Holder holder, Instant actBy, @Nullable String reason) implements DisposedEvent {}

    /**
     * Somebody who did not answer it has looked at the quality of a closed case. When it fails, {@link Reopened} follows.
     */
    @EventType("org.jenjang.complaint.reviewed.v1")
    record Reviewed(boolean passed, @Nullable String note) implements DisposedEvent {}

    /**
     * The Ombudsman has been sent the case at the reporter's wish.
     *
     * @param owes who still owes the answer
     */
    @EventType("org.jenjang.complaint.handed-over.v1")
    record HandedOver(Holder owes) implements DisposedEvent {}

    /**
     * The office to which an unanswered case has climbed orders the one that owes the answer to give it.
     *
     * @param by the office that holds the case now
     * @param owes the office below, which is still liable
     * @param text the order; null of a secret or supervisory report
     */
    @EventType("org.jenjang.complaint.reminded.v1")
    record Reminded(Holder by, Holder owes, @Nullable String text) implements DisposedEvent {}

    /**
     * The reporter has withdrawn and nothing goes on: whoever still works on it stops, also one who takes it for a finding.
     *
     * @param holder who had it last
     */
    @EventType("org.jenjang.complaint.withdrawal-completed.v1")
    record WithdrawalCompleted(Holder holder) implements DisposedEvent {}

    /**
     * The reporter has withdrawn, but what he alleges is examined all the same, without him.
     *
     * @param holder who goes on with it: the unit that works on it, if one does
     */
    @EventType("org.jenjang.complaint.finding-continued.v1")
    record FindingContinued(Holder holder) implements DisposedEvent {}

    /**
     * An office that had the case, or owed its answer, is no longer in office: whoever took over its work goes on in its place.
     * No limit begins anew or is lengthened by that.
     *
     * @param disposition number of the hand-over at which it goes on: the same as before where a unit goes on with the work, a
     *     new one where an institution has to begin; 0 when nobody had handed it over yet
     * @param from the office that has ended
     * @param to who goes on in its place: the unit that goes on with its work, the institution that has to choose one, or a desk
     * @param holder whose turn it is now; another office than {@code to} when the case has climbed above it
     * @param sought whether nobody took over, so that the desk {@code to} has to find another place
     * @param deadlines the limits that run, unchanged
     * @param reason the regulation behind it; null when the register names none
     * @param terms who helps from now on, and until when it may be returned; null when nobody does and it may not
     */
    @EventType("org.jenjang.complaint.rehomed.v1")
    record Rehomed(
            int disposition,
            Holder from,
            Holder to,
            Holder holder,
            boolean sought,
            CaseFile file,
            List<Deadline> deadlines,
            @Nullable String reason,
            @Nullable Terms terms)
            implements DisposedEvent {
        public Rehomed {
            deadlines = List.copyOf(deadlines);
        }
    }

    /**
     * Told to the tier of an office that has ended, after {@link Rehomed}, when its work went to another tier: the case is no
     * longer this tier's.
     *
     * @param disposition number of the hand-over at which it goes on there
     */
    @EventType("org.jenjang.complaint.released.v1")
    record Released(int disposition, Holder from, Holder to) implements DisposedEvent {}
}
