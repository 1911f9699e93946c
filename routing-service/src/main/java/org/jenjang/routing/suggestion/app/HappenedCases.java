package org.jenjang.routing.suggestion.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** What has happened to the cases, in the order in which it was written down. */
public interface HappenedCases {

    /** The positions of at most so many of those after a position, ascending. */
    Uni<List<Long>> after(long position, int most);

    /** What happened at these positions, ascending. */
    Uni<List<Happened>> read(Collection<Long> positions);
}
