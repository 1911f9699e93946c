package org.jenjang.routing.codelist.adapter.csv;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.routing.codelist.app.ListFiles;
import org.jenjang.routing.codelist.domain.ListFile;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.listfile.domain.EntryLine;

/** Files in the form of {@code codelist/regions.csv} and {@code codelist/categories.csv}. */
@Singleton
class CsvListFiles implements ListFiles {

    private static final String FILE = "file";
    /** Only categories have it. */
    private static final String OF_CATEGORIES = "name_id";
    /** Columns in which most files say nothing. */
    private static final Set<String> MAY_BE_MISSING = Set.of("valid_to", "successor", "former_codes", "evidence", "institution");

    @Override
    public ListFile read(String csv) {
        List<EntryLine> lines = CsvLines.of(csv, FILE);
        ListFile.Kind kind = lines.stream().anyMatch(line -> line.fields().containsKey(OF_CATEGORIES))
                ? ListFile.Kind.CATEGORIES : ListFile.Kind.REGIONS;
        CsvLines.checkColumns(lines, FILE, kind.columns(), MAY_BE_MISSING);
        return new ListFile(kind, lines);
    }

    @Override
    public String write(ListFile.Kind kind, Edition edition) {
        List<? extends Entry> entries = switch (kind) {
            case REGIONS -> edition.regions();
            case CATEGORIES -> edition.categories();
        };
        return CsvLines.write(kind.columns(), entries.stream().map(entry -> EntryColumns.of(entry).values()));
    }
}
