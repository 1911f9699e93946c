package org.jenjang.routing.codelist.app;

import org.jenjang.contracts.codelist.Edition;
import org.jenjang.routing.codelist.domain.ListFile;

/** Files of the code lists as people write and read them. */
public interface ListFiles {

    /**
     * The lines of a file, as they stand there; its first line tells of which list they are.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when it is no such file or a column is missing
     */
    ListFile read(String csv);

    /** A file of which the same entries are read again. */
    String write(ListFile.Kind kind, Edition edition);
}
