package org.jenjang.routing.officer.app;

import java.util.List;
import org.jenjang.routing.officer.domain.OfficerLine;

/** Reads files of officers as people write them. */
public interface OfficerFiles {

    /**
     * The lines of a file, as they stand there.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when a column is missing or it is no such file
     */
    List<OfficerLine> lines(String csv);
}
