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
 *    ▲ └─Hold─▶ OnHold ◀─Hold─┘  │ ▲                 │ │ ▲                  │                          │
 *    │            └─Archive──────┼─┼─▶ Over          │ │ └────dispute───────┴────────reopening─────────┘
 *    ├──────────Return───────────┤ └────give back────┘ │
 *    │       two returns ──▶ InArbitration ──Arbitrate──▶ WithInstitution
 *  Escalated ◀──a limit passes── WithInstitution, WithUnit ─┘   Escalated ──Dispose──▶ WithInstitution
 *  any open one ──Withdraw, Link──▶ Over
 * </pre>
 */
public sealed interface Stage {

    /** The office whose turn it is, or was when the case ended. */
    Holder holder();

    /** Nobody works on it yet, so it can wait for the reporter. */
    sealed interface Holdable extends Stage permits AtDesk, WithInstitution {}

    /** A unit has it in its inbox, so it can be answered. */
    sealed interface Answerable extends Stage permits WithUnit, Escalated {
        /** The office that does the work. */
        Holder worker();
    }

    /** No desk can take the usual steps; {@link #bar} says why not. */
    sealed interface Barred extends Stage permits Answered, OnHold, InArbitration, Over {
        /** Why not. */
        RoutingRefusal bar();
    }

    /** A desk has to find the competent institution; {@code returned} tells who gave it back, if anybody did. */
    record AtDesk(Holder holder, @Nullable ReturnNote returned) implements Holdable {}

    /** The institution has to choose the unit; {@code returned} tells which of its units gave it back, if any did. */
    record WithInstitution(Holder holder, @Nullable ReturnNote returned) implements Holdable {}

    /** The unit has to answer; {@code begun} tells whether it has said what it will do. */
    record WithUnit(Holder holder, boolean begun) implements Answerable {
        @Override
        public Holder worker() {
            return holder;
        }
    }

    /**
     * A limit has passed: the institution above has to act, and {@code below} still owes the answer and may give it.
     */
    record Escalated(Holder holder, Holder below) implements Answerable {
        @Override
        public Holder worker() {
            return below;
        }

        /** Whether it has climbed only as far as the head of the institution that owes the answer. */
        public boolean isInside() {
            return holder.institution().equals(below.institution());
        }
    }

    /** The reporter has to say whether answer number {@code answer} settles the matter. */
    record Answered(Answerable before, int answer) implements Barred {
        @Override
        public Holder holder() {
            return before.holder();
        }

        @Override
        public RoutingRefusal bar() {
            return RoutingRefusal.AWAITS_THE_REPORTER;
        }
    }

    /** The reporter has to complete the report until {@code until}; it then goes on where it stood. */
    record OnHold(Holdable before, List<String> questions, Instant until) implements Barred {
        public OnHold {
            questions = List.copyOf(questions);
        }

        @Override
        public Holder holder() {
            return before.holder();
        }

        @Override
        public RoutingRefusal bar() {
            return RoutingRefusal.ON_HOLD;
        }
    }

    /** Offices disagree about who is competent: {@code holder} decides, and that binds. */
    record InArbitration(Holder holder, ArbitrationCause cause) implements Barred {
        @Override
        public RoutingRefusal bar() {
            return RoutingRefusal.IN_ARBITRATION;
        }
    }

    /** Nobody owes anything any more. */
    record Over(Holder holder, Ending ending) implements Barred {
        @Override
        public RoutingRefusal bar() {
            return RoutingRefusal.OVER;
        }
    }
}
