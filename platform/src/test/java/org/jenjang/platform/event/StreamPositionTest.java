package org.jenjang.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StreamPositionTest {

    private static final IncomingEvent.Stream STREAM = new IncomingEvent.Stream("/elsewhere", "subject");

    static IntStream seeds() {
        return IntStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_order_of_arrival_everything_is_admitted_once_and_in_order(int seed) {
        Random random = new Random(seed);
        int length = 1 + random.nextInt(30);
        List<IncomingEvent> arrivals = shuffledWithDoubles(length, random);

        Replay replay = new Replay();
        while (!arrivals.isEmpty()) {
            List<IncomingEvent> batch = arrivals.subList(0, 1 + random.nextInt(Math.min(6, arrivals.size())));
            replay.take(List.copyOf(batch));
            batch.clear();
        }

        assertThat(replay.applied).isEqualTo(LongStream.rangeClosed(1, length).boxed().toList());
        assertThat(replay.parked).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_passes_a_gap_or_a_quarantine_and_nothing_is_lost_behind_it(int seed) {
        Random random = new Random(seed);
        int length = 2 + random.nextInt(20);
        int gap = 1 + random.nextInt(length);
        List<IncomingEvent> arrivals = shuffledWithDoubles(length, random);
        boolean quarantined = random.nextBoolean();

        Replay replay = new Replay();
        replay.quarantined = quarantined;
        replay.take(arrivals.stream().filter(event -> event.sequence() != gap).toList());

        assertThat(replay.applied).isEqualTo(LongStream.range(1, quarantined ? 1 : gap).boxed().toList());
        replay.quarantined = false;
        replay.take(List.of(event(gap)));
        assertThat(replay.applied).isEqualTo(LongStream.rangeClosed(1, length).boxed().toList());
        assertThat(replay.parked).isEmpty();
    }

    @Test
    void a_double_is_counted_whatever_id_it_has() {
        StreamPosition position = new StreamPosition(STREAM, 3, false, Map.of());

        StreamPosition.Admission admission = position.admit(List.of(event(2), event(3), event(3)));

        assertThat(admission.admitted()).extracting(IncomingEvent::sequence).containsExactly(3L);
        assertThat(admission.doubles()).isEqualTo(2);
    }

    private static List<IncomingEvent> shuffledWithDoubles(int length, Random random) {
        List<IncomingEvent> all = new ArrayList<>(Stream.concat(
                        IntStream.rangeClosed(1, length).boxed(),
                        random.ints(random.nextInt(length + 1), 1, length + 1).boxed())
                .map(StreamPositionTest::event)
                .toList());
        Collections.shuffle(all, random);
        return all;
    }

    private static IncomingEvent event(int sequence) {
        return new IncomingEvent("id-" + sequence, STREAM.source(), "type", STREAM.subject(), sequence, Instant.EPOCH, "{}",
                Map.of());
    }

    /** Does with an admission what the inbox's tables do. */
    private static final class Replay {

        final List<Long> applied = new ArrayList<>();
        final Map<Long, IncomingEvent> parked = new HashMap<>();
        long next = 1;
        boolean quarantined;

        void take(List<IncomingEvent> batch) {
            StreamPosition.Admission admission = new StreamPosition(STREAM, next, quarantined, parked).admit(batch);
            admission.admitted().forEach(event -> applied.add(event.sequence()));
            admission.park().forEach(event -> assertThat(parked.put(event.sequence(), event)).isNull());
            admission.freed().forEach(sequence -> assertThat(parked.remove(sequence)).isNotNull());
            next = admission.to();
        }
    }
}
