package org.jenjang.platform.kernel;

import java.util.List;

/**
 * What became of a command: accepted, with the new state and the events that tell of it, or refused, with the reason.
 * A refusal is an answer and not a fault, so it is a value.
 *
 * @param <S> the state
 * @param <E> the events
 */
public sealed interface Decision<S, E> {

    /** The command was carried out. */
    record Accepted<S, E>(S state, List<E> events) implements Decision<S, E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** The command is not allowed now. */
    record Refused<S, E>(Refusal refusal) implements Decision<S, E> {}

    /** Accepts with the given events. */
    @SafeVarargs
    static <S, E> Decision<S, E> accepted(S state, E... events) {
        return new Accepted<>(state, List.of(events));
    }

    /** Accepts with the given events. */
    static <S, E> Decision<S, E> accepted(S state, List<? extends E> events) {
        return new Accepted<>(state, List.copyOf(events));
    }

    /** Refuses. */
    static <S, E> Decision<S, E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /**
     * The accepted outcome, for callers at the edge.
     *
     * @throws RefusedException when the command was refused
     */
    default Accepted<S, E> orElseRefuse() {
        return switch (this) {
            case Accepted<S, E> accepted -> accepted;
            case Refused<S, E> refused -> throw new RefusedException(refused.refusal());
        };
    }
}
