package org.jenjang.routing.officer.domain;

import java.util.List;

/** Who holds a post on a day, without names. */
public record Holding(Post post, List<Presence> holders) {

    public Holding {
        holders = List.copyOf(holders);
    }
}
