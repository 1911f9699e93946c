package org.jenjang.response.handling.domain;

import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Where the work on a complaint stands. The desks decide whose turn it is and the clock decides when it moves up; here only
 * the unit's own part is decided.
 *
 * <pre>
 *  Unassigned ──Receive──▶ Received ──StartWork──▶ InProgress ──Answer──▶ Answered
 *                            │ └────────────Answer─────┼───────────────────▶ ▲ │
 *                            └──GiveBack──▶ GivenBack ◀┘ ◀──────dispute──────┼─┘
 *  Receive leads from any state to Received;  End leads from any state to Ended
 * </pre>
 */
public sealed interface Handling {

    /** No unit has had it yet; {@code withdrawn} tells whether the reporter took it back before that. */
    record Unassigned(String complaint, boolean withdrawn) implements Handling {}

    /** A unit has it, or was the last to have it. */
    sealed interface Assigned extends Handling {

        Assignment task();
    }

    /** New in the inbox. */
    record Received(Assignment task) implements Assigned {}

    /** Somebody works on it; {@code dispute} is the objection that brought it back, if any did. */
    record InProgress(Assignment task, @Nullable Dispute dispute) implements Assigned {}

    /** The reporter has to say whether the newest answer settles the matter. */
    record Answered(Assignment task) implements Assigned {}

    /** The unit is not competent; its institution seeks another one. */
    record GivenBack(Assignment task) implements Assigned {}

    /** Nothing more to do. */
    record Ended(Assignment task, Ending ending) implements Assigned {}

    /** Carries out or refuses a command; nothing else ever changes a handling. */
    static Decision<Handling, HandlingEvent> decide(Handling now, HandlingCommand command) {
        return switch (command) {
            case HandlingCommand.ByOfficer asked -> OfficerRules.decide(now, asked);
            case HandlingCommand.News heard -> NewsRules.decide(now, heard);
        };
    }
}
