package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;

/** Reads queues. */
public interface CaseQueues {

    /**
     * One page of a queue; danger to life comes first and then what has waited longest, but of everything the newest.
     *
     * @param search ticket, id or words of the title; empty for all
     * @param page from 1
     */
    Uni<QueuePage> page(Queue queue, Sight sight, String search, int page);

    /** How many wait in each queue that somebody must empty; {@link Queue#ALL} is not among them. */
    Uni<Map<Queue, Long>> counts(Sight sight);

    /**
     * What somebody may see.
     *
     * @param institution whose desk it is
     * @param below institutions below it, whose unrestricted cases it watches
     * @param everything whether it is the national desk
     */
    record Sight(String institution, List<String> below, boolean everything) {
        public Sight {
            below = List.copyOf(below);
        }
    }
}
