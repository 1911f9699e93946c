package org.jenjang.routing.casework.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Holder;

/**
 * Which institutions have said that they are not competent.
 *
 * @param by who returned it, oldest first
 * @param decided whether an arbiter has decided, so that nobody may return it any more
 */
public record Returns(List<Holder> by, boolean decided) {

    static final Returns NONE = new Returns(List.of(), false);

    /** So many returns are enough: now the tier above decides. */
    private static final int MOST = 2;

    public Returns {
        by = List.copyOf(by);
    }

    Returns and(Holder returner) {
        return new Returns(Stream.concat(by.stream(), Stream.of(returner)).toList(), decided);
    }

    Returns settled() {
        return new Returns(by, true);
    }

    boolean areTooMany() {
        return by.size() >= MOST;
    }

    boolean include(Holder institution) {
        return by.contains(institution);
    }
}
