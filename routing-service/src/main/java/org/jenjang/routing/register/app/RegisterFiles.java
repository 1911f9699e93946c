package org.jenjang.routing.register.app;

import java.util.List;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterFile;

/** Files of the register as people write and read them. */
public interface RegisterFiles {

    /**
     * The lines of a file, as they stand there; its first line tells whether they are institutions or units.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when it is no such file or a column is missing
     */
    RegisterFile read(String csv);

    /** A file of which the same entries are read again. */
    String write(RegisterFile.Kind kind, List<Institution> institutions);
}
