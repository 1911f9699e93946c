package org.jenjang.reporting.indicator;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jenjang.contracts.event.Topics;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.reporting.support.FactDump;
import org.jenjang.reporting.support.Hearing;
import org.jenjang.reporting.support.Story;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Each test tells its stories to a service that has heard none, and looks at the figures. */
abstract class HeardStories {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Indicators indicators;

    @Inject
    Hearing hearing;

    @Inject
    FactDump facts;

    Instant now;

    /** What other tests have told would be counted as well. */
    @BeforeAll
    static void nothing_is_on_its_way() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            kafka.awaitHeard(Topics.complaints().toArray(String[]::new));
        }
    }

    @BeforeEach
    void forget() {
        facts.forgetAll();
        now = TrainingTime.now();
    }

    Story filed(String complaint, int hoursAgo) {
        return Story.complaint(complaint, now.minus(Duration.ofHours(hoursAgo)));
    }

    Overview overview() {
        return indicators.overview().await().atMost(PATIENCE);
    }
}
