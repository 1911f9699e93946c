package org.jenjang.routing.clock.domain;

import java.util.Arrays;
import org.jenjang.contracts.vocabulary.Clock;

/** What a rule gives a length to: a clock that somebody has to keep, or a window in which something may still be done. */
public sealed interface Span {

    /** The clock or window of this name. */
    static Span of(String name) {
        return Arrays.stream(Window.values())
                .filter(window -> window.name().equals(name))
                .<Span>map(OfWindow::new)
                .findFirst()
                .orElseGet(() -> new OfClock(Clock.valueOf(name)));
    }

    /** The name of the clock or window. */
    String name();

    /** A clock that runs over a case. */
    record OfClock(Clock clock) implements Span {
        @Override
        public String name() {
            return clock.name();
        }
    }

    /** A window; when it is over nothing happens, only the door is shut. */
    record OfWindow(Window window) implements Span {
        @Override
        public String name() {
            return window.name();
        }
    }
}
