package org.jenjang.routing.register.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.routing.listfile.domain.EntryLine;

/** The lines of a CSV text by the names in its first line. */
final class CsvLines {

    private CsvLines() {}

    /**
     * All lines.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException when the text is no CSV
     */
    static List<EntryLine> read(String csv) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(CsvLines::line).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static EntryLine line(NamedCsvRecord row) {
        return new EntryLine((int) row.getStartingLineNumber(), row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(field -> field.getKey().strip(), field -> field.getValue().strip(),
                        (first, _) -> first)));
    }
}
