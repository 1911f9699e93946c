package org.jenjang.platform.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings the admitted events of several streams into one list that keeps each stream's order and otherwise follows the
 * order of arrival, so that a handler sees cause before effect whenever they arrived that way.
 */
final class ArrivalOrder {

    private ArrivalOrder() {}

    static List<IncomingEvent> of(List<IncomingEvent> arrived, List<StreamPosition.Admission> admissions) {
        Map<IncomingEvent.Stream, Deque<IncomingEvent>> queues = admissions.stream()
                .collect(Collectors.toMap(
                        StreamPosition.Admission::stream, a -> new ArrayDeque<>(a.admitted())));
        List<IncomingEvent> ordered = new ArrayList<>();
        for (IncomingEvent event : arrived) {
            Deque<IncomingEvent> queue = queues.get(event.stream());
            while (queue != null && !queue.isEmpty() && queue.peek().sequence() <= event.sequence()) {
                ordered.add(queue.poll());
            }
        }
        admissions.forEach(admission -> ordered.addAll(queues.get(admission.stream())));
        return ordered;
    }
}
