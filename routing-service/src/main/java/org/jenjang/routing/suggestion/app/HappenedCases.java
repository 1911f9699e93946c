package org.jenjang.routing.suggestion.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;

/** What has happened to the cases, in the order in which it was written down, and what they teach by now. */
public interface HappenedCases {

    /** At most so many of what happened after a position, ascending. */
    Uni<List<Happened>> after(long position, int most);

    /** These cases as they are now. */
    Uni<List<TeachingCase>> read(Collection<String> complaints);
}
