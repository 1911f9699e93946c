package org.jenjang.response.handling.domain;

import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Where the work on a complaint stands. The desks decide whose turn it is and the clock decides when it moves up; here only
 * the unit's own part is decided.
 *
 * <pre>
 *  Unassigned ──Receive──▶ Received ──StartWork──▶ InProgress ──────────Answer──────────▶ Answered
 *                            │ │                    │ ▲ ▲ └─Answer─▶ AwaitsApproval ─Approve─▶ │
 *                            │ └──────Answer────────┼─┼─┼──────────▶   │ (supervisory)         │
 *                            └──GiveBack──▶ GivenBack │ └───Refuse─────┘                       │
 *                                                     └────────dispute, or reopening after the end
 *  Receive leads from any state to Received;  End leads from any state to Ended
 * </pre>
 */
public sealed interface Handling {

    /** No unit has had it yet; {@code withdrawn} tells whether the reporter took it back before that. */
    record Unassigned(String complaint, boolean withdrawn, Marks marks) implements Handling {}

    /** A unit has it, or was the last to have it. */
    sealed interface Assigned extends Handling {

        Assignment task();

        /** The same, about a task of which something has changed. */
        Assigned with(Assignment changed);
    }

    /** New in the inbox. */
    record Received(Assignment task) implements Assigned {
        @Override
        public Assigned with(Assignment changed) {
            return new Received(changed);
        }
    }

    /** Somebody works on it; {@code setback} is what brought it back, if anything did. */
    record InProgress(Assignment task, @Nullable Setback setback) implements Assigned {
        @Override
        public Assigned with(Assignment changed) {
            return new InProgress(changed, setback);
        }
    }

    /** The answer to a supervisory report waits for the head of the institution or its inspectorate. */
    record AwaitsApproval(Assignment task, Proposal proposal) implements Assigned {
        @Override
        public Assigned with(Assignment changed) {
            return new AwaitsApproval(changed, proposal);
        }
    }

    /** The reporter has to say whether the newest answer settles the matter. */
    record Answered(Assignment task) implements Assigned {
        @Override
        public Assigned with(Assignment changed) {
            return new Answered(changed);
        }
    }

    /** The unit is not competent; its institution seeks another one. */
    record GivenBack(Assignment task) implements Assigned {
        @Override
        public Assigned with(Assignment changed) {
            return new GivenBack(changed);
        }
    }

    /** Nothing more to do; {@code parent} is the ticket of the report that a linked one follows. */
    record Ended(Assignment task, Ending ending, @Nullable String parent) implements Assigned {
        @Override
        public Assigned with(Assignment changed) {
            return new Ended(changed, ending, parent);
        }
    }

    /** Carries out or refuses a command; nothing else ever changes a handling. */
    static Decision<Handling, HandlingEvent> decide(Handling now, HandlingCommand command) {
        return switch (command) {
            case HandlingCommand.ByOfficer asked -> OfficerRules.decide(now, asked);
            case HandlingCommand.News heard -> NewsRules.decide(now, heard);
        };
    }
}
