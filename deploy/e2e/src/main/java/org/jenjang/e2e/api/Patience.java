package org.jenjang.e2e.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// How long one waits for a part of the system that is slow or down, and who is told meanwhile.
///
/// @param limit how long to wait at most for any one thing
/// @param waits told what is waited for, from the fifth second on
public record Patience(Duration limit, Waits waits) {
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration REPEAT = Duration.ofSeconds(15);
    private static final Duration SHORTEST = Duration.ofMillis(30);
    private static final Duration LONGEST = Duration.ofMillis(400);

    /// Told about long waits.
    @FunctionalInterface
    public interface Waits {
        /// @param what what is missing so far
        /// @param waited for how long already
        void waitingFor(String what, Duration waited);
    }

    /// Asks again and again, ever more slowly, until there is an answer.
    ///
    /// @param what names the thing, asked anew for each message since the reason of a wait may change
    /// @throws GivenUp when it does not come in time
    public <T> T until(Supplier<String> what, Supplier<Optional<T>> question) {
        var begin = System.nanoTime();
        var pause = SHORTEST;
        var next = QUIET;
        while (true) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (waited.compareTo(limit) > 0) {
                throw new GivenUp(what.get(), waited);
            }
            if (waited.compareTo(next) > 0) {
                waits.waitingFor(what.get(), waited);
                next = waited.plus(REPEAT);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(3).dividedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(3).dividedBy(2);
        }
    }
}
