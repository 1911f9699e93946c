package org.jenjang.routing.clock.app;

import java.util.List;
import org.jenjang.routing.clock.domain.HolidayLine;

/** Reads files of holidays as people write them. */
public interface HolidayFiles {

    /**
     * The lines of a file, as they stand there.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when a column is missing
     */
    List<HolidayLine> lines(String csv);
}
