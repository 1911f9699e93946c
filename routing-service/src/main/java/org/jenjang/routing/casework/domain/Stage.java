package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is. What cannot be done at a stage cannot be said of it: only what lies still can be
 * held, only what a unit has had can be answered.
 *
 * <pre>
 *  AtDesk ──Dispose──▶ WithInstitution ──Assign──▶ WithUnit ──answer──▶ Answered ──accept, silence──▶ Over
 *    ▲ └─Hold─▶ OnHold ◀─Hold─┘  │ ▲                 │ │ ▲                  │
 *    │            └─Archive──────┼─┼─▶ Over          │ │ └────dispute───────┘
 *    └──────────Return───────────┘ └────give back────┘ │
 *  Escalated ◀──a limit passes── WithInstitution, WithUnit ─┘   Escalated ──Dispose──▶ WithInstitution
 *  any ──Withdraw──▶ Over
 * </pre>
 */
public sealed interface Stage {

    /** The office whose turn it is, or was when the case ended. */
    Holder holder();

    /** Nobody works on it yet, so it can wait for the reporter. */
    sealed interface Holdable extends Stage permits AtDesk, WithInstitution {}

    /** A unit has it in its inbox, so it can be answered. */
    sealed interface Answerable extends Stage permits WithUnit, Escalated {}

    /** A desk has to find the competent institution; {@code returned} tells who gave it back, if anybody did. */
    record AtDesk(Holder holder, @Nullable ReturnNote returned) implements Holdable {}

    /** The institution has to choose the unit; {@code returned} tells which of its units gave it back, if any did. */
    record WithInstitution(Holder holder, @Nullable ReturnNote returned) implements Holdable {}

    /** The unit has to answer; {@code begun} tells whether it has said what it will do. */
    record WithUnit(Holder holder, boolean begun) implements Answerable {}

    /**
     * A limit has passed: the institution above has to act, and {@code below} still owes the answer and may give it.
     */
    record Escalated(Holder holder, Holder below) implements Answerable {}

    /** The reporter has to say whether answer number {@code answer} settles the matter. */
    record Answered(Answerable before, int answer) implements Stage {
        @Override
        public Holder holder() {
            return before.holder();
        }
    }

    /** The reporter has to complete the report until {@code until}; it then goes on where it stood. */
    record OnHold(Holdable before, List<String> questions, Instant until) implements Stage {
        public OnHold {
            questions = List.copyOf(questions);
        }

        @Override
        public Holder holder() {
            return before.holder();
        }
    }

    /** Nobody owes anything any more. */
    record Over(Holder holder, Ending ending) implements Stage {}
}
