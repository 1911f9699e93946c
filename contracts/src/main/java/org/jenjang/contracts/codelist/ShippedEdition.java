package org.jenjang.contracts.codelist;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** The code lists of this artifact, read once. */
final class ShippedEdition {

    static final Edition EDITION = new Edition(
            read("regions.csv", row -> EntryColumns.region(row::getField)),
            read("categories.csv", row -> EntryColumns.category(row::getField)));

    private ShippedEdition() {}

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> entry) {
        try (InputStream in = ShippedEdition.class.getResourceAsStream("/codelist/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(entry).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The code list " + file + " cannot be read", unreadable);
        }
    }
}
