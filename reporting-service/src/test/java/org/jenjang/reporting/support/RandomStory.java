package org.jenjang.reporting.support;

import java.time.Instant;
import java.util.Random;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;

/** Plays complaints as the services would allow them: routed, returned, started, late, disputed, ended or not. */
public final class RandomStory {

    private RandomStory() {}

    public static Story of(String complaint, long seed, Instant from) {
        Random random = new Random(seed);
        Classification[] classes = Classification.values();
        Story story = Story.of(complaint, classes[random.nextInt(classes.length)], from).hours(random.nextInt(30));
        story.disposedTo(Story.CITY, 40, 100);
        int answers = 0;
        int level = 0;
        for (int step = 0; step < 6; step++) {
            story.hours(1 + random.nextInt(20));
            switch (random.nextInt(8)) {
                case 0 -> story.started();
                case 1 -> story.progress();
                case 2 -> story.breached(Clock.FIRST_RESPONSE, ++level).set(Clock.FIRST_RESPONSE, 40);
                case 3 -> story.returned().disposedTo(Story.OTHER_CITY, 40, 90);
                case 4 -> story.paused(Clock.RESOLVE).hours(5).set(Clock.RESOLVE, 80);
                case 5 -> story.answered(++answers).hours(3).disputed(answers);
                case 6 -> {
                    return story.answered(++answers).hours(3).confirmed(answers, 1 + random.nextInt(5));
                }
                default -> {
                    return random.nextBoolean() ? story.archived() : story.withdrawn();
                }
            }
        }
        return story;
    }
}
