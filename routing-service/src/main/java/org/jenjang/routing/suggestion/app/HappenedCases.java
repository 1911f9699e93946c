package org.jenjang.routing.suggestion.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What has happened to the cases, in the order in which it was written down, and what they teach by now. */
public interface HappenedCases {

    /**
     * At most so many of what happened after a position, ascending.
     *
     * @param since of what happened before only what may change what words teach: the rest only says whether a report is found, and
     *     reports that old are not
     */
    Uni<List<Happened>> after(long position, Instant since, int most);

    /** These cases as they are now. */
    Uni<List<TeachingCase>> read(Collection<String> complaints);
}
