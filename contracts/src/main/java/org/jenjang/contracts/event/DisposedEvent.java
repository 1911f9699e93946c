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
import org.jspecify.annotations.Nullable;

/**
 * The voice of the tier that routes; written by routing-service. {@code disposition} numbers the hand-overs of one
 * complaint from 1, so that what an agency does can be told from what a former holder did.
 */
public sealed interface DisposedEvent extends ComplaintEvent {

    /** The desk has checked the report: its class and category are settled. */
    @EventType("org.jenjang.complaint.verified.v1")
    record Verified(Classification classification, boolean supervisory, String category) implements DisposedEvent {}

    /** The complaint was handed to an institution, with everything it needs to begin. */
    @EventType("org.jenjang.complaint.disposed.v1")
    record Disposed(int disposition, Holder to, CaseFile file, Basis basis, List<Deadline> deadlines, @Nullable String note)
            implements DisposedEvent {
        public Disposed {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** The institution chose the unit that does the work. */
    @EventType("org.jenjang.complaint.assigned.v1")
    record Assigned(int disposition, Holder to, CaseFile file, List<Deadline> deadlines, @Nullable String note)
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

    /** The arbiter named the institution that must answer; it can no longer return the complaint. */
    @EventType("org.jenjang.complaint.arbitration-decided.v1")
    record ArbitrationDecided(Holder lead, String reason) implements DisposedEvent {}

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
     */
    @EventType("org.jenjang.complaint.resumed.v1")
    record Resumed(int disposition, Holder holder) implements DisposedEvent {}

    /** The report is put aside, with the reason that the reporter is told. */
    @EventType("org.jenjang.complaint.archived.v1")
    record Archived(ArchiveReason reason, String explanation) implements DisposedEvent {}

    /**
     * The report tells of the same matter as another one and follows it.
     *
     * @param parent complaint id of the one that is handled
     */
    @EventType("org.jenjang.complaint.linked.v1")
    record Linked(String parent) implements DisposedEvent {}

    /** The case is over. */
    @EventType("org.jenjang.complaint.closed.v1")
    record Closed(Closure closure) implements DisposedEvent {}
}
