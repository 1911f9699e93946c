package org.jenjang.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.Stage;

/** One complaint, or two of which one may come to follow the other, the time, and what has happened so far. */
final class Town {

    private static final Instant START = Instant.parse("2026-11-16T01:00:00Z");

    private final List<Life> lives;
    private final boolean recorded;
    private final List<String> story = new ArrayList<>();
    private Instant now = START;

    Town(RandomGenerator random, boolean recorded) {
        this.recorded = recorded;
        Life first = Reports.file(random, now);
        lives = random.nextInt(4) == 0 ? List.of(first, Reports.file(random, now)) : List.of(first);
    }

    List<Life> lives() {
        return lives;
    }

    Instant now() {
        return now;
    }

    /** The other one of two, or the same when it is the only one. */
    Life other(Life one) {
        return lives.getFirst() == one ? lives.getLast() : lives.getFirst();
    }

    void pass(Duration time) {
        now = now.plus(time);
        tell(() -> "it is " + now);
    }

    /** Looks at every limit that is due. */
    void sweep() {
        lives.forEach(life -> life.desk().sweep(now));
        release();
    }

    /** Whether everything that was said was heard. */
    boolean isQuiet() {
        return lives.stream().allMatch(life -> life.busy().isEmpty());
    }

    /** Lets everything be heard, way by way. */
    void deliverAll() {
        while (!isQuiet()) {
            lives.forEach(life -> life.busy().forEach(way -> life.deliver(way, now)));
            release();
        }
    }

    /** When a case comes to nothing, what follows it stands alone again: routing does so in the same transaction. */
    void release() {
        for (Life life : lives) {
            if (other(life).follows(life) && life.desk().now().filter(Town::cameToNothing).isPresent()) {
                other(life).desk().ask(new RoutingCommand.NoteParentGone(now));
            }
        }
    }

    /** Writes a line of the story, if it is recorded. */
    void tell(Supplier<Object> line) {
        if (recorded) {
            story.add(String.valueOf(line.get()));
        }
    }

    List<String> story() {
        return story;
    }

    private static boolean cameToNothing(RoutingCase now) {
        return now.stage() instanceof Stage.Over(_, Ending ending)
                && (ending instanceof Ending.Archived || ending instanceof Ending.Withdrawn);
    }
}
