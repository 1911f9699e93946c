package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
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
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.contracts.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/** What happened to a case. Most of it is told to the other services; what they said themselves is only noted. */
public sealed interface RoutingEvent {

    /** The office whose turn it is; its tier must hear of it. */
    Holder turn();

    /** Whether the other services are told. */
    default boolean isTold() {
        return true;
    }

    /** What others have said themselves, or need not know. */
    sealed interface Noted extends RoutingEvent {
        @Override
        default boolean isTold() {
            return false;
        }
    }

    /** A case was opened at a desk. */
    record Opened(Holder turn) implements Noted {}

    /** The desk has settled class and category. */
    record Verified(Holder turn, Classification classification, boolean supervisory, String category)
            implements RoutingEvent {}

    /** Handed to an institution. */
    record Disposed(
            int disposition,
            Holder turn,
            CaseFile file,
            Basis basis,
            List<Deadline> deadlines,
            @Nullable String note,
            Terms terms)
            implements RoutingEvent {}

    /** Handed to a unit. */
    record Assigned(
            int disposition, Holder turn, CaseFile file, List<Deadline> deadlines, @Nullable String note, Terms terms)
            implements RoutingEvent {}

    /** Given back to {@code turn}. */
    record Returned(int disposition, Holder turn, ReturnNote note) implements RoutingEvent {}

    /** The arbiter {@code turn} has to decide who is competent. */
    record ArbitrationOpened(Holder turn, ArbitrationCause cause) implements RoutingEvent {}

    /** The arbiter has named {@code turn}, and those who must help it. */
    record ArbitrationDecided(Holder turn, String reason, List<String> helpers) implements RoutingEvent {}

    /** The reporter is asked. */
    record Held(Holder turn, List<String> questions, Instant until) implements RoutingEvent {}

    /**
     * The reporter has answered the questions; {@code disposition} is 0 when it goes on at the desk, and {@code completion} what a
     * desk wrote down for him.
     */
    record Resumed(int disposition, Holder turn, @Nullable String completion) implements RoutingEvent {}

    /** Put aside; the two times tell until when the reporter may object and complete it, if he may. */
    record Archived(
            Holder turn,
            ArchiveReason reason,
            String explanation,
            @Nullable Instant objectionUntil,
            @Nullable Instant completableUntil)
            implements RoutingEvent {}

    /** It follows another one. */
    record Linked(Holder turn, String parent, String ticket) implements RoutingEvent {}

    /** Over; {@code reopenUntil} tells until when the reporter may have it opened again, if he may. */
    record Closed(Holder turn, Closure closure, @Nullable Instant reopenUntil) implements RoutingEvent {}

    /** Open again; answers up to {@code answer} settle nothing any more. */
    record Reopened(
            int disposition,
            Holder turn,
            ReopenCause cause,
            int answer,
            List<Deadline> deadlines,
            @Nullable String reason)
            implements RoutingEvent {}

    /** Class, category or secrecy have changed. */
    record Reclassified(Holder turn, CaseFile file, @Nullable String reason) implements RoutingEvent {}

    /** Life is in danger. */
    record EmergencyMarked(Holder turn, Instant actBy, @Nullable String reason) implements RoutingEvent {}

    /** The answer of a closed case was judged. */
    record Reviewed(Holder turn, boolean passed, @Nullable String note) implements RoutingEvent {}

    /** {@code by}, to which the case has climbed, orders {@code turn}, which owes the answer, to give it. */
    record Reminded(Holder turn, Holder by, String text) implements RoutingEvent {}

    /**
     * The office {@code from} has ended and {@code turn} goes on in its place; {@code holder} is whose turn it is.
     *
     * @param sought whether nobody took over, so that the desk {@code turn} has to find another place
     * @param regulation by which it ended; null when it is not known
     */
    record Rehomed(
            int disposition,
            Holder from,
            Holder turn,
            Holder holder,
            boolean sought,
            CaseFile file,
            List<Deadline> deadlines,
            @Nullable String regulation,
            Terms terms)
            implements RoutingEvent {}

    /** Told to the tier of {@code turn}, an office that has ended: another tier goes on with its work now. */
    record Released(int disposition, Holder turn, Holder to) implements RoutingEvent {}

    /** The Ombudsman has it as well; {@code turn} still owes the answer. */
    record HandedOver(Holder turn) implements RoutingEvent {}

    /** The reporter has withdrawn and nothing goes on. */
    record WithdrawalCompleted(Holder turn) implements RoutingEvent {}

    /** It goes on without its reporter; {@code turn} is the unit that works on it, if one does. */
    record FindingContinued(Holder turn) implements RoutingEvent {}

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
    record Escalated(int level, Holder from, Holder turn, Clock clock, Rung rung) implements RoutingEvent {}

    /** No rung is left. */
    record OmbudsmanOffered(Holder turn, Clock clock) implements RoutingEvent {}

    /** A unit has begun. */
    record WorkNoted(Holder turn) implements Noted {}

    /** A unit has promised a date. */
    record PromiseNoted(Holder turn, LocalDate date) implements Noted {}

    /** A unit has answered. */
    record AnswerNoted(Holder turn, int answer) implements Noted {}

    /** The reporter has disputed. */
    record DisputeNoted(Holder turn, int answer) implements Noted {}

    /** What became of the notices of the answer. */
    record ReachNoted(Holder turn, Answers.Reach reach) implements Noted {}

    /** No notice of the answer has arrived, so the reporter has the time to reply once more. */
    record ReplyTimeRenewed(Holder turn) implements Noted {}

    /** The reporter has withdrawn, which ends nothing. */
    record WithdrawalNoted(Holder turn) implements Noted {}
}
