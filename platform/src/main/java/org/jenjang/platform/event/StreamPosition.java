package org.jenjang.platform.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far one stream has been applied, and what waits. Pure: it decides which events may be applied now.
 *
 * @param next the number that must come next
 * @param quarantined whether a person must look first
 * @param parked events that came before their turn, by number
 */
record StreamPosition(IncomingEvent.Stream stream, long next, boolean quarantined, Map<Long, IncomingEvent> parked) {

    StreamPosition {
        parked = Map.copyOf(parked);
    }

    static StreamPosition beginning(IncomingEvent.Stream stream) {
        return new StreamPosition(stream, 1, false, Map.of());
    }

    /**
     * Takes in what has arrived: numbers already applied are dropped as doubles, the run from {@code next} on is admitted
     * together with what it frees, and the rest is parked.
     */
    Admission admit(List<IncomingEvent> arrived) {
        TreeMap<Long, IncomingEvent> waiting = new TreeMap<>(parked);
        List<IncomingEvent> park = new ArrayList<>();
        int doubles = 0;
        for (IncomingEvent event : arrived) {
            if (event.sequence() < next || waiting.putIfAbsent(event.sequence(), event) != null) {
                doubles++;
            } else {
                park.add(event);
            }
        }
        List<IncomingEvent> admitted = new ArrayList<>();
        long expected = next;
        while (!quarantined && waiting.containsKey(expected)) {
            admitted.add(waiting.remove(expected));
            expected++;
        }
        park.removeAll(admitted);
        park.sort(Comparator.comparingLong(IncomingEvent::sequence));
        List<Long> freed = admitted.stream().map(IncomingEvent::sequence).filter(parked::containsKey).toList();
        return new Admission(stream, next, expected, admitted, park, freed, doubles);
    }

    /**
     * What is to be done with a stream's arrivals.
     *
     * @param from the position before
     * @param to the position after the admitted events
     * @param park to be stored until their turn comes
     * @param freed numbers of stored events that are admitted now and can be deleted
     * @param doubles how many were dropped
     */
    record Admission(
            IncomingEvent.Stream stream,
            long from,
            long to,
            List<IncomingEvent> admitted,
            List<IncomingEvent> park,
            List<Long> freed,
            int doubles) {}
}
