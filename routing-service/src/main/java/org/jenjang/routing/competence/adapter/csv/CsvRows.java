package org.jenjang.routing.competence.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Rows of a CSV file with a header, read and written by the names of their columns. */
final class CsvRows {

    private CsvRows() {}

    /**
     * @param field the field that is told to be wrong when the whole is
     * @param line makes a row of its number, from 1, and its fields in the order of the columns
     * @throws InvalidInput when a column is missing
     */
    static <T> List<T> read(String csv, List<String> columns, String field, BiFunction<Integer, List<String>, T> line) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.strip())) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            List<FieldError> missing = rows.stream().limit(1).flatMap(row -> columns.stream()
                            .filter(column -> !row.getHeader().contains(column))
                            .map(column -> new FieldError(field, "calendar-column", column)))
                    .toList();
            if (!missing.isEmpty()) {
                throw new InvalidInput(missing);
            }
            return rows.stream().map(row -> line.apply((int) row.getStartingLineNumber(), fields(row, columns))).toList();
        } catch (CsvParseException unreadable) {
            throw new InvalidInput(field, "calendar-not-csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String write(List<String> columns, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> fields(NamedCsvRecord row, List<String> columns) {
        return columns.stream().map(column -> row.findField(column).orElse("").strip()).toList();
    }
}
