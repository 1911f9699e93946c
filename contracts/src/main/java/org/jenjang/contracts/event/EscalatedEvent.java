package org.jenjang.contracts.event;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/** The voice of the clock; written by routing-service on the topic of the tier that must act now. */
public sealed interface EscalatedEvent extends ComplaintEvent {

    /** A clock runs (again): by when, and who owes it. */
    @EventType("org.jenjang.complaint.deadline-set.v1")
    record DeadlineSet(Deadline deadline, Holder owes) implements EscalatedEvent {}

    /** A clock stands still while somebody else must act first. */
    @EventType("org.jenjang.complaint.deadline-paused.v1")
    record DeadlinePaused(Clock clock, String reason) implements EscalatedEvent {}

    /**
     * A limit draws near.
     *
     * @param percent how much of the time is used up: 50 or 80
     */
    @EventType("org.jenjang.complaint.deadline-warned.v1")
    record DeadlineWarned(Clock clock, int percent, Instant dueAt, Holder owes) implements EscalatedEvent {}

    /** A limit has passed and nobody acted; of {@link Clock#PROMISE}, a promised date was not kept. */
    @EventType("org.jenjang.complaint.deadline-breached.v1")
    record DeadlineBreached(Clock clock, Instant dueAt, Holder owes) implements EscalatedEvent {}

    /**
     * The complaint moves up: {@code to} owns it now, {@code from} stays liable.
     *
     * @param level how often it has moved up, from 1
     * @param rung the step of the ladder that it has reached
     */
    @EventType("org.jenjang.complaint.escalated.v1")
    record Escalated(int level, Holder from, Holder to, Clock clock, @Nullable Rung rung) implements EscalatedEvent {}

    /**
     * A limit lies on another day than was told before, because the calendar or the class of the report has changed.
     *
     * @param was when it was due before
     */
    @EventType("org.jenjang.complaint.deadline-moved.v1")
    record DeadlineMoved(Deadline deadline, Instant was, Holder owes, MoveCause cause) implements EscalatedEvent {}

    /**
     * The reporter of a report on hold is asked once more.
     *
     * @param reminder which time this is, from 1
     */
    @EventType("org.jenjang.complaint.reporter-reminded.v1")
    record ReporterReminded(int reminder, Instant until) implements EscalatedEvent {}

    /** No tier is left above: the reporter may take the matter to the Ombudsman. */
    @EventType("org.jenjang.complaint.ombudsman-offered.v1")
    record OmbudsmanOffered(Clock clock) implements EscalatedEvent {}
}
