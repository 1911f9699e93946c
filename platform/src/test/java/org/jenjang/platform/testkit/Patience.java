package org.jenjang.platform.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How every test waits for what comes in its own time: an event, a timer's round, a server that is busy for a moment. */
public final class Patience {

    /** Of a machine ten times slower than ours; who gets what he waits for does not wait so long. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private Patience() {}

    /**
     * Asks again until it is so, also when asking fails: what is not there yet may be told by an exception as well as by a
     * wrong answer. When the time is over, what was wrong last is told.
     */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(LIMIT).ignoreExceptions();
    }
}
