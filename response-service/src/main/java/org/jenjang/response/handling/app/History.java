package org.jenjang.response.handling.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/** What happened in the handling of a complaint. */
public interface History {

    /** All lines of a complaint, newest first. */
    Uni<List<Line>> of(String complaint);

    /** What a unit said while the complaint was secret or supervisory, so that no event carries it; oldest first. */
    Uni<List<Withheld>> withheld(String complaint);

    /**
     * Words that stayed here.
     *
     * @param event number of the event that told of them without saying them
     * @param answer number of the answer; 0 when they are none
     */
    record Withheld(long event, int answer, String text) implements Redacted {
        @Override
        public String toString() {
            return "Withheld[" + event + "]";
        }
    }

    /** What a line tells of. */
    enum Kind {
        RECEIVED,
        WORK_STARTED,
        PROGRESS_POSTED,
        QUESTION_ASKED,
        DATE_PROMISED,
        APPROVAL_ASKED,
        APPROVAL_REFUSED,
        APPROVED,
        ANSWERED,
        GIVEN_BACK,
        SUPPLEMENTED,
        DISPUTED,
        ACCEPTED,
        ESCALATED,
        REMINDED,
        REHOMED,
        REOPENED,
        RECLASSIFIED,
        SECRECY_RAISED,
        DANGER_MARKED,
        HANDED_OVER,
        FINDING_CONTINUED,
        ENDED
    }

    /**
     * One line.
     *
     * @param office who did it, or to whom it moved; null when the reporter did
     * @param text what was said
     * @param number of the answer; 0 when it is about none
     * @param detail the rating, the suggested unit, the unit that is no longer there, the ending, the rung, the cause, or the promised
     *     date
     * @param evidence references to proof
     */
    record Line(
            Kind kind,
            Instant at,
            @Nullable Holder office,
            @Nullable String text,
            int number,
            @Nullable String detail,
            List<String> evidence) {
        public Line {
            evidence = List.copyOf(evidence);
        }

        /** The promised date of a line that has one. */
        public @Nullable LocalDate promised() {
            boolean dated = kind == Kind.WORK_STARTED || kind == Kind.DATE_PROMISED;
            return dated && detail != null ? LocalDate.parse(detail) : null;
        }
    }
}
