package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/** What happened in a handling: one line each of its history. What the unit says is told to the other services as well. */
public sealed interface HandlingEvent {

    /** When it happened. */
    Instant at();

    /** Said by the unit, hence told to everybody. */
    sealed interface Said extends HandlingEvent {

        Assignment by();

        /** The identity provider's id of the officer; it is never told. */
        String officer();
    }

    /** What will be done. */
    record WorkStarted(Assignment by, String plan, @Nullable LocalDate targetDate, String officer, Instant at)
            implements Said {}

    /** How the work goes. */
    record ProgressPosted(Assignment by, String text, String officer, Instant at) implements Said {}

    /** What was done; {@code answer} counts from 1. */
    record Answered(Assignment by, int answer, String text, List<String> evidence, String officer, Instant at)
            implements Said {
        public Answered {
            evidence = List.copyOf(evidence);
        }
    }

    /** Why the unit is not competent, and who might be. */
    record GivenBack(Assignment by, String reason, @Nullable String suggestedUnit, String officer, Instant at)
            implements Said {}

    /** Heard from others, hence for the history alone. */
    sealed interface Heard extends HandlingEvent {}

    /** The unit has a new complaint. */
    record Received(Assignment by, List<Deadline> deadlines, Instant at) implements Heard {
        public Received {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** The reporter added something. */
    record Supplemented(@Nullable String text, Instant at) implements Heard {}

    /** The reporter objects. */
    record Disputed(Dispute dispute) implements Heard {
        @Override
        public Instant at() {
            return dispute.at();
        }
    }

    /** The reporter is content. */
    record Accepted(int answer, int rating, @Nullable String comment, Instant at) implements Heard {}

    /** The complaint moved up to {@code to}. */
    record Escalated(Holder to, Instant at) implements Heard {}

    /** Nothing more to do. */
    record Ended(Ending ending, Instant at) implements Heard {}
}
