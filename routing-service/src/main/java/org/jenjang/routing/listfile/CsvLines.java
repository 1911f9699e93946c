package org.jenjang.routing.listfile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.LineFault;

/** A CSV text, separated by commas or semicolons, as lines by the names of the columns in its first line, and back. */
public final class CsvLines {

    /** What some programs put before a text. */
    private static final String BYTE_ORDER_MARK = "^\uFEFF";

    private CsvLines() {}

    /**
     * All lines, without the spaces around their fields and without those in which nothing stands. A line may be shorter than the
     * heading, since spreadsheets leave out the separators of empty columns at its end; one that is longer has lost its quotation
     * marks, and nobody knows which text belongs to which column.
     *
     * @param field that is told to be wrong when the whole file is
     * @throws InvalidInput when the file is no CSV, or with every line that is longer than the heading
     */
    public static List<EntryLine> of(String csv, String field) {
        List<CsvRecord> rows = rows(csv, field);
        List<String> columns = rows.stream().limit(1).flatMap(heading -> heading.getFields().stream()).map(String::strip).toList();
        List<CsvRecord> entries = rows.stream().skip(1).toList();
        refuse(columns.stream().filter(column -> !column.isEmpty() && Collections.frequency(columns, column) > 1).distinct()
                .map(column -> new FieldError(field, "csv-column-twice", column)));
        refuse(entries.stream().filter(row -> row.getFieldCount() > columns.size())
                .map(row -> LineFault.in((int) row.getStartingLineNumber(), "csv-too-long", row.getFieldCount(), columns.size())));
        return entries.stream().map(row -> line(row, columns)).toList();
    }

    /**
     * All lines of a file that somebody brings.
     *
     * @param field that is told to be wrong when the whole file is
     * @param needed columns that must be there; others may
     * @throws InvalidInput when the file is no CSV or a column is missing
     */
    public static List<EntryLine> of(String csv, String field, Collection<String> needed) {
        List<EntryLine> lines = of(csv, field);
        refuse(lines.stream().limit(1).flatMap(line -> missing(line, field, needed)));
        return lines;
    }

    /**
     * Looks at the columns of a file that has no others than its own.
     *
     * @param known all columns, in their order
     * @param optional those of them that may be missing
     * @throws InvalidInput when a column is missing or unknown
     */
    public static void checkColumns(List<EntryLine> lines, String field, List<String> known, Set<String> optional) {
        List<String> needed = known.stream().filter(column -> !optional.contains(column)).toList();
        refuse(lines.stream().limit(1).flatMap(line -> Stream.concat(missing(line, field, needed),
                line.fields().keySet().stream().filter(column -> !known.contains(column)).sorted()
                        .map(column -> new FieldError(field, "register-column-strange", column)))));
    }

    /** A text of which {@link #of} reads the same lines. */
    public static String write(List<String> columns, Stream<? extends Collection<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<CsvRecord> rows(String csv, String field) {
        String text = csv.replaceFirst(BYTE_ORDER_MARK, "").strip();
        try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(text)).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(text)) {
            return rows.stream().filter(row -> !row.getFields().stream().allMatch(String::isBlank)).toList();
        } catch (CsvParseException _) {
            throw new InvalidInput(field, "calendar-not-csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Spreadsheets write semicolons where the comma stands in numbers, as in Indonesia; no name of a column has either in it. */
    private static char separator(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.contains(",") || !heading.contains(";") ? ',' : ';';
    }

    private static EntryLine line(CsvRecord row, List<String> columns) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.put(columns.get(i), i < row.getFieldCount() ? row.getField(i).strip() : "");
        }
        return new EntryLine((int) row.getStartingLineNumber(), fields);
    }

    private static Stream<FieldError> missing(EntryLine line, String field, Collection<String> needed) {
        return needed.stream().filter(column -> !line.fields().containsKey(column))
                .map(column -> new FieldError(field, "calendar-column", column));
    }

    private static void refuse(Stream<FieldError> faults) {
        List<FieldError> wrong = faults.toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
