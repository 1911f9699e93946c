package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jspecify.annotations.Nullable;

/** What happened to a case. Most of it is told to the other services; what they said themselves is only noted. */
public sealed interface RoutingEvent {

    /** The office whose turn it is; its tier must hear of it. */
    Holder turn();

    /** Whether the other services are told. */
    default boolean isTold() {
        return true;
    }

    /** A case was opened at a desk. */
    record Opened(Holder turn) implements RoutingEvent {
        @Override
        public boolean isTold() {
            return false;
        }
    }

    /** The desk has settled class and category. */
    record Verified(Holder turn, Classification classification, boolean supervisory, String category)
            implements RoutingEvent {}

    /** Handed to an institution. */
    record Disposed(
            int disposition, Holder turn, CaseFile file, Basis basis, List<Deadline> deadlines, @Nullable String note)
            implements RoutingEvent {}

    /** Handed to a unit. */
    record Assigned(int disposition, Holder turn, CaseFile file, List<Deadline> deadlines, @Nullable String note)
            implements RoutingEvent {}

    /** Given back to {@code turn}. */
    record Returned(int disposition, Holder turn, ReturnNote note) implements RoutingEvent {}

    /** The reporter is asked. */
    record Held(Holder turn, List<String> questions, Instant until) implements RoutingEvent {}

    /** The reporter has answered the questions; {@code disposition} is 0 when it goes on at the desk. */
    record Resumed(int disposition, Holder turn) implements RoutingEvent {}

    /** Put aside. */
    record Archived(Holder turn, ArchiveReason reason, String explanation) implements RoutingEvent {}

    /** Over. */
    record Closed(Holder turn, Closure closure) implements RoutingEvent {}

    /** A clock runs (again). */
    record LimitSet(Holder turn, Deadline deadline) implements RoutingEvent {}

    /** A clock stands still. */
    record LimitPaused(Holder turn, Clock clock, PauseReason reason) implements RoutingEvent {}

    /** A limit draws near: {@code percent} of the time is used. */
    record LimitWarned(Holder turn, Deadline deadline, int percent) implements RoutingEvent {}

    /** The reporter is asked once more to complete the report; {@code reminder} counts from 1. */
    record ReporterReminded(Holder turn, int reminder, Instant until) implements RoutingEvent {}

    /** A limit lies elsewhere than was told before. */
    record LimitMoved(Holder turn, Deadline deadline, Instant was, MoveCause cause) implements RoutingEvent {}

    /** A limit has passed; {@code turn} let it pass. */
    record LimitBreached(Holder turn, Deadline deadline) implements RoutingEvent {}

    /** One rung up, from {@code from} to {@code turn}. */
    record Escalated(int level, Holder from, Holder turn, Clock clock) implements RoutingEvent {}

    /** No rung is left. */
    record OmbudsmanOffered(Holder turn, Clock clock) implements RoutingEvent {}

    /** A unit has begun. */
    record WorkNoted(Holder turn) implements RoutingEvent {
        @Override
        public boolean isTold() {
            return false;
        }
    }

    /** A unit has answered. */
    record AnswerNoted(Holder turn, int answer) implements RoutingEvent {
        @Override
        public boolean isTold() {
            return false;
        }
    }

    /** The reporter has disputed. */
    record DisputeNoted(Holder turn, int answer) implements RoutingEvent {
        @Override
        public boolean isTold() {
            return false;
        }
    }

    /** The reporter has withdrawn. */
    record WithdrawalNoted(Holder turn) implements RoutingEvent {
        @Override
        public boolean isTold() {
            return false;
        }
    }
}
