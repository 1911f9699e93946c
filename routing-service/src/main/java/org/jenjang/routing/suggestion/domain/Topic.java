package org.jenjang.routing.suggestion.domain;

import java.util.List;

/** What people say about one matter: invented sentences from which invented reports are composed. */
public record Topic(Matter matter, List<String> sayings) {

    public Topic {
        sayings = List.copyOf(sayings);
    }
}
