package org.jenjang.routing.register.domain;

import java.util.List;
import org.jenjang.routing.listfile.domain.EntryLine;

/**
 * A file of whole entries, nothing checked: institutions without their units, or units.
 *
 * @param lines in the order of the file, its first line with the names of the columns left out
 */
public record RegisterFile(Kind kind, List<EntryLine> lines) {

    public RegisterFile {
        lines = List.copyOf(lines);
    }

    /** What the lines are. */
    public enum Kind { INSTITUTIONS, UNITS }
}
