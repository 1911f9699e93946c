package org.jenjang.contracts.event;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jspecify.annotations.Nullable;

/** The voice of the citizen; written by intake-service. Texts are masked and never tell who the reporter is. */
public sealed interface SubmittedEvent extends ComplaintEvent {

    /**
     * A report has been stored and has its ticket.
     *
     * @param chosenInstitution the institution the reporter chose, if any
     * @param receivedAt when the clock starts; for a letter typed in later, the day on which it arrived
     * @param care what to beware of; null when there is nothing
     */
    @EventType("org.jenjang.complaint.submitted.v1")
    record Submitted(CaseFile file, @Nullable String chosenInstitution, Instant receivedAt, @Nullable Care care)
            implements SubmittedEvent {}

    /**
     * The reporter completed a report that was on hold, or added to an open one; or, within 90 days, completes one that was
     * archived because it had stayed incomplete.
     */
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

    /** The reporter objects to the report being put aside; once, and another person must look at it. */
    @EventType("org.jenjang.complaint.archive-objected.v1")
    record ArchiveObjected(@Nullable String reason) implements SubmittedEvent {}

    /** The reporter says that the report is not about the same matter as the one that it was made to follow. */
    @EventType("org.jenjang.complaint.link-objected.v1")
    record LinkObjected(@Nullable String reason) implements SubmittedEvent {}

    /**
     * The reporter wants more secrecy than before; what is hidden from now on was perhaps seen already.
     *
     * @param anonymous whether nobody who handles the case may learn who the reporter is
     * @param secret whether the public may not read the content
     */
    @EventType("org.jenjang.complaint.secrecy-raised.v1")
    record SecrecyRaised(boolean anonymous, boolean secret) implements SubmittedEvent {}

    /**
     * The reporter takes the matter to the Ombudsman and consents that his identity is passed on to that office. The
     * institution still owes its answer.
     */
    @EventType("org.jenjang.complaint.ombudsman-requested.v1")
    record OmbudsmanRequested(@Nullable String reason) implements SubmittedEvent {}
}
