package org.jenjang.contracts.event;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jspecify.annotations.Nullable;

/** The voice of the citizen; written by intake-service. Texts are masked and never tell who the reporter is. */
public sealed interface SubmittedEvent extends ComplaintEvent {

    /**
     * A report has been stored and has its ticket.
     *
     * @param chosenInstitution the institution the reporter chose, if any
     * @param receivedAt when the clock starts; for a letter typed in later, the day on which it arrived
     */
    @EventType("org.jenjang.complaint.submitted.v1")
    record Submitted(CaseFile file, @Nullable String chosenInstitution, Instant receivedAt) implements SubmittedEvent {}

    /** The reporter completed a report that was on hold, or added to an open one. */
    @EventType("org.jenjang.complaint.supplemented.v1")
    record Supplemented(@Nullable String text) implements SubmittedEvent {}

    /** The reporter took the report back. */
    @EventType("org.jenjang.complaint.withdrawn.v1")
    record Withdrawn(@Nullable String reason) implements SubmittedEvent {}

    /** The reporter replied to a question of the officer. */
    @EventType("org.jenjang.complaint.reply-given.v1")
    record ReplyGiven(@Nullable String text) implements SubmittedEvent {}

    /**
     * The reporter says that the answer settles the matter.
     *
     * @param answer number of the answer, from 1
     * @param rating 1 (bad) to 5 (very good)
     */
    @EventType("org.jenjang.complaint.answer-accepted.v1")
    record AnswerAccepted(int answer, int rating, @Nullable String comment) implements SubmittedEvent {}

    /** The reporter says that the answer does not settle the matter, and why. */
    @EventType("org.jenjang.complaint.answer-disputed.v1")
    record AnswerDisputed(int answer, @Nullable String reason) implements SubmittedEvent {}

    /** The reporter asks to open a closed case again. */
    @EventType("org.jenjang.complaint.reopening-asked.v1")
    record ReopeningAsked(@Nullable String reason) implements SubmittedEvent {}
}
