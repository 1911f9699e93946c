package org.jenjang.routing.clock.domain;

import org.jenjang.contracts.vocabulary.Clock;

/** What a rule gives a length to: a clock that somebody has to keep, or a window in which something may still be done. */
public sealed interface Span {

    /** A clock that runs over a case. */
    record OfClock(Clock clock) implements Span {}

    /** A window; when it is over nothing happens, only the door is shut. */
    record OfWindow(Window window) implements Span {}
}
