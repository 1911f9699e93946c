package org.jenjang.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.jenjang.reporting.support.FactDump;
import org.jenjang.reporting.support.RandomStory;
import org.jenjang.reporting.support.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearingIT {

    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");
    private static final int STORIES = 20;

    private final KafkaProbe kafka = new KafkaProbe();

    @Inject
    FactDump facts;

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    void shuffled_and_doubled_events_give_the_same_facts() {
        // Given
        String orderly = "orderly-" + Ids.next() + "-";
        String wild = "wild-" + Ids.next() + "-";
        List<Told> told = stories(orderly);
        List<Told> shuffled = new ArrayList<>(stories(wild));
        shuffled.addAll(stories(wild).subList(0, 60));
        Collections.shuffle(shuffled, new Random(7));

        // When
        told.forEach(event -> event.tell(kafka));
        shuffled.forEach(event -> event.tell(kafka));

        // Then
        await().untilAsserted(() -> {
            assertThat(facts.applied(orderly)).isEqualTo(told.size());
            assertThat(facts.applied(wild)).isEqualTo(told.size());
        });
        assertThat(facts.of(orderly)).hasSize(STORIES).isEqualTo(facts.of(wild));
    }

    private static List<Told> stories(String prefix) {
        return IntStream.range(0, STORIES)
                .mapToObj(n -> RandomStory.of(prefix + (10 + n), n, START.plus(Duration.ofHours(n))))
                .flatMap(story -> story.told().stream())
                .toList();
    }
}
