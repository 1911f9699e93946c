package org.jenjang.reporting.support;

import java.time.Instant;
import java.util.Random;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.ReopenCause;

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
            switch (random.nextInt(13)) {
                case 0 -> story.started();
                case 1 -> story.progress();
                case 2 -> story.breached(Clock.FIRST_RESPONSE, ++level).set(Clock.FIRST_RESPONSE, 40);
                case 3 -> story.returned().disposedTo(Story.OTHER_CITY, 40, 90);
                case 4 -> story.paused(Clock.RESOLVE).hours(5).set(Clock.RESOLVE, 80);
                case 5 -> story.answered(++answers).hours(3).disputed(answers);
                case 6 -> {
                    return story.answered(++answers).hours(3).confirmed(answers, 1 + random.nextInt(5));
                }
                case 7 -> story.closedAutomatically().hours(3).reopened(ReopenCause.REPORTER, answers);
                case 8 -> story.promised().hours(5).promiseBroken();
                case 9 -> story.returned().arbitrated(Story.OTHER_CITY).disposedTo(Story.OTHER_CITY, 40, 90);
                case 10 -> story.moved(Clock.RESOLVE, 90).climbedInside().handedOver();
                case 11 -> story.rehomedTo(Story.OTHER_CITY);
                default -> {
                    return switch (random.nextInt(4)) {
                        case 0 -> story.archived();
                        case 1 -> story.withdrawn();
                        case 2 -> story.linked("other");
                        default -> story.reclassifiedAsSupervisory().answered(++answers).closedUnreached();
                    };
                }
            }
        }
        return story;
    }
}
