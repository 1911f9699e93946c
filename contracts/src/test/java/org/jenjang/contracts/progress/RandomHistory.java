package org.jenjang.contracts.progress;

import java.util.Random;
import org.jenjang.contracts.vocabulary.Closure;

/** Plays a complaint as the three services would allow it: filed, routed, worked on, escalated, disputed, ended. */
final class RandomHistory {

    private final Random random;
    private final History history = History.begun();
    private int answers;
    private int level;

    private RandomHistory(long seed) {
        random = new Random(seed);
    }

    static History of(long seed) {
        RandomHistory played = new RandomHistory(seed);
        played.route();
        return played.history;
    }

    private void route() {
        if (random.nextInt(6) == 0) {
            history.held().supplemented().resumed();
        }
        history.verified().disposedTo(History.CITY).assignedTo(History.LIGHTS);
        for (int step = 0; step < 8; step++) {
            if (work()) {
                if (random.nextBoolean()) {
                    return;
                }
                history.reopened(answers);
            }
        }
    }

    /** One thing that happens while a unit has the case; true when it was the last. */
    private boolean work() {
        switch (random.nextInt(11)) {
            case 0 -> history.workStarted();
            case 1 -> history.progressUnder(1);
            case 2 -> history.escalated(++level).reminded();
            case 3 -> history.givenBack().returnedTo(History.CITY).assignedTo(History.LIGHTS);
            case 4 -> history.returnedTo(History.PROVINCE).disposedTo(History.CITY).assignedTo(History.LIGHTS);
            case 5 -> history.workStarted().answered(++answers).disputed(answers);
            case 6 -> history.held().supplemented().resumed();
            case 7 -> {
                history.answered(++answers);
                return end();
            }
            case 8 -> history.rehomedWithItsWork();
            case 9 -> history.rehomedAnew();
            default -> {
                return leave();
            }
        }
        return false;
    }

    private boolean end() {
        if (random.nextBoolean()) {
            history.accepted(answers, 1 + random.nextInt(5)).closed(Closure.CONFIRMED);
        } else {
            history.closed(Closure.AUTOMATIC);
        }
        return true;
    }

    private boolean leave() {
        switch (random.nextInt(3)) {
            case 0 -> history.archived();
            case 1 -> history.linked();
            default -> history.withdrawn();
        }
        return true;
    }
}
