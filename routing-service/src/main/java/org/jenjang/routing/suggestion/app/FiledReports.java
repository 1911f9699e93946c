package org.jenjang.routing.suggestion.app;

import java.time.Instant;
import java.util.List;
import org.jenjang.routing.suggestion.domain.Filed;

/** The reports that were filed lately, to be searched by their words. */
public interface FiledReports {

    /** Adds a report; it is found from now on. */
    void add(Filed report);

    /** Forgets a report; nothing happens when it is not there. */
    void remove(String complaint);

    /** Forgets all that were filed before. */
    void removeBefore(Instant since);

    /** At most so many reports of the same place and time that share most with this one, itself left out. */
    List<Filed> near(Filed report, int most);

    /** How much a stem tells, by the reports that the last {@link #near} could find: the fewer have it the more; above 0. */
    double rarity(String stem);
}
