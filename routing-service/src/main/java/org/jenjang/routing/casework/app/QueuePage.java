package org.jenjang.routing.casework.app;

import java.util.List;

/**
 * One page of a queue.
 *
 * @param page from 1
 * @param pages how many there are; at least 1
 * @param total how many cases are in the queue
 */
public record QueuePage(List<CaseLine> cases, int page, int pages, long total) {

    /** How many cases stand on a page. */
    public static final int SIZE = 20;

    public QueuePage {
        cases = List.copyOf(cases);
    }

    /** A page of so many. */
    public static QueuePage of(List<CaseLine> cases, int page, long total) {
        return new QueuePage(cases, page, Math.max(1, Math.toIntExact((total + SIZE - 1) / SIZE)), total);
    }
}
