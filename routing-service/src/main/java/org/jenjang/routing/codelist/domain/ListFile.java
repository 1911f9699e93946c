package org.jenjang.routing.codelist.domain;

import java.util.List;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.routing.listfile.domain.EntryLine;

/**
 * A file of whole entries of one list, nothing checked.
 *
 * @param lines in the order of the file, its first line with the names of the columns left out
 */
public record ListFile(Kind kind, List<EntryLine> lines) {

    public ListFile {
        lines = List.copyOf(lines);
    }

    /** Which list it is. */
    public enum Kind {
        REGIONS(EntryColumns.REGION), CATEGORIES(EntryColumns.CATEGORY);

        private final List<String> columns;

        Kind(List<String> columns) {
            this.columns = columns;
        }

        /** Its columns, in the order of the files. */
        public List<String> columns() {
            return columns;
        }
    }
}
