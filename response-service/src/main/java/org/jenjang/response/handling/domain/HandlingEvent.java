package org.jenjang.response.handling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Rung;
import org.jspecify.annotations.Nullable;

/** What happened in a handling: one line each of its history. What the unit says is told to the other services as well. */
public sealed interface HandlingEvent {

    /** When it happened. */
    Instant at();

    /** Said by the unit or its institution, hence told to everybody. */
    sealed interface Said extends HandlingEvent {

        /** The case as the speaker has it. */
        Assignment by();

        /** The identity provider's id of the officer; it is never told. */
        String officer();
    }

    /** What will be done. */
    record WorkStarted(Assignment by, String plan, @Nullable LocalDate targetDate, String officer, Instant at)
            implements Said {}

    /** How the work goes. */
    record ProgressPosted(Assignment by, String text, String officer, Instant at) implements Said {}

    /** What the reporter is asked. */
    record QuestionAsked(Assignment by, String question, String officer, Instant at) implements Said {}

    /** By when the matter is to be settled. */
    record DatePromised(Assignment by, LocalDate date, String officer, Instant at) implements Said {}

    /** What was done; {@code answer} counts from 1. */
    record Answered(Assignment by, int answer, String text, List<String> evidence, String officer, Instant at)
            implements Said {
        public Answered {
            evidence = List.copyOf(evidence);
        }
    }

    /** An answer waits. */
    record ApprovalAsked(Assignment by, Proposal proposal) implements Said {
        @Override
        public String officer() {
            return proposal.officer();
        }

        @Override
        public Instant at() {
            return proposal.at();
        }
    }

    /** Another answer is wanted. */
    record ApprovalRefused(Assignment by, int answer, String reason, String officer, Instant at) implements Said {}

    /** Why the unit is not competent, and who might be. */
    record GivenBack(Assignment by, String reason, String suggestedUnit, String officer, Instant at) implements Said {}

    /** Not told, hence for the history alone. */
    sealed interface Noted extends HandlingEvent {}

    /** The answer with this number may go out; {@code officer} is who allowed it. */
    record Approved(Assignment by, int answer, String officer, Instant at) implements Noted {}

    /** The unit has a new complaint. */
    record Received(Assignment by, List<Deadline> deadlines, Instant at) implements Noted {
        public Received {
            deadlines = List.copyOf(deadlines);
        }
    }

    /** The reporter added something. */
    record Supplemented(@Nullable String text, Instant at) implements Noted {}

    /** The reporter objects. */
    record Disputed(Setback.Dispute dispute) implements Noted {
        @Override
        public Instant at() {
            return dispute.at();
        }
    }

    /** The reporter is content. */
    record Accepted(int answer, int rating, @Nullable String comment, Instant at) implements Noted {}

    /** The complaint climbed to this rung, where {@code to} owns it. */
    record Escalated(Holder to, Rung rung, Instant at) implements Noted {}

    /** Another unit goes on with the work of one that is no longer there. */
    record Rehomed(Holder from, Holder to, @Nullable String regulation, Instant at) implements Noted {}

    /** The unit was ordered to answer. */
    record Reminded(Reminder reminder) implements Noted {
        @Override
        public Instant at() {
            return reminder.at();
        }
    }

    /** A case that was over is open again. */
    record Reopened(Setback.Reopening reopening, List<Deadline> deadlines) implements Noted {
        public Reopened {
            deadlines = List.copyOf(deadlines);
        }

        @Override
        public Instant at() {
            return reopening.at();
        }
    }

    /** The report has another class, subject or secrecy. */
    record Reclassified(@Nullable String reason, Instant at) implements Noted {}

    /** The reporter has raised the secrecy. */
    record SecrecyRaised(Instant at) implements Noted {}

    /** Life is in danger. */
    record DangerMarked(@Nullable String reason, Instant at) implements Noted {}

    /** The Ombudsman has the case as well. */
    record HandedOver(Instant at) implements Noted {}

    /** The reporter has withdrawn; the matter is examined all the same. */
    record FindingContinued(Instant at) implements Noted {}

    /** Nothing more to do. */
    record Ended(Ending ending, @Nullable String parent, Instant at) implements Noted {}
}
