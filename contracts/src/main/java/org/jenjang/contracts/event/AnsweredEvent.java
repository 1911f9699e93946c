package org.jenjang.contracts.event;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * The voice of the agency; written by response-service. Texts are masked; of a secret or supervisory report none is carried.
 * {@code disposition} is the number of the hand-over under which the agency acts.
 */
public sealed interface AnsweredEvent extends ComplaintEvent {

    /** The number of the hand-over under which the agency acts. */
    int disposition();

    /** The unit that acts. */
    Holder by();

    /** An officer has begun and says what will be done. This meets FIRST_RESPONSE. */
    @EventType("org.jenjang.complaint.work-started.v1")
    record WorkStarted(int disposition, Holder by, @Nullable String plan, @Nullable LocalDate targetDate)
            implements AnsweredEvent {}

    /** News of the work. Progress is not an answer. */
    @EventType("org.jenjang.complaint.progress-posted.v1")
    record ProgressPosted(int disposition, Holder by, @Nullable String text) implements AnsweredEvent {}

    /** The officer needs something from the reporter. */
    @EventType("org.jenjang.complaint.question-asked.v1")
    record QuestionAsked(int disposition, Holder by, @Nullable String question) implements AnsweredEvent {}

    /** The agency publicly promises a date. */
    @EventType("org.jenjang.complaint.date-promised.v1")
    record DatePromised(int disposition, Holder by, LocalDate date) implements AnsweredEvent {}

    /**
     * The agency says what it has done about the matter.
     *
     * @param answer number of the answer, from 1; a disputed answer is followed by the next number
     */
    @EventType("org.jenjang.complaint.answered.v1")
    record Answered(int disposition, Holder by, int answer, @Nullable String text, List<String> evidence)
            implements AnsweredEvent {
        public Answered {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * An answer waits for the approval that its kind demands; it is no answer yet.
     *
     * @param answer the number that it will have
     */
    @EventType("org.jenjang.complaint.approval-asked.v1")
    record ApprovalAsked(int disposition, Holder by, int answer) implements AnsweredEvent {}

    /** Who had to approve the answer wants another one. */
    @EventType("org.jenjang.complaint.approval-refused.v1")
    record ApprovalRefused(int disposition, Holder by, int answer, @Nullable String reason) implements AnsweredEvent {}

    /** The unit is not competent and gives the case back to its institution. */
    @EventType("org.jenjang.complaint.given-back.v1")
    record GivenBack(int disposition, Holder by, String reason, @Nullable String suggestedUnit) implements AnsweredEvent {}
}
