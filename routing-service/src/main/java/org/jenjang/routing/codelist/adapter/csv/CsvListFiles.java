package org.jenjang.routing.codelist.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.codelist.app.ListFiles;
import org.jenjang.routing.codelist.domain.ListFile;
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
        List<EntryLine> lines = lines(csv.strip());
        ListFile.Kind kind = lines.stream().anyMatch(line -> line.fields().containsKey(OF_CATEGORIES))
                ? ListFile.Kind.CATEGORIES : ListFile.Kind.REGIONS;
        lines.stream().findFirst().ifPresent(line -> checkColumns(line, kind.columns()));
        return new ListFile(kind, lines);
    }

    @Override
    public String write(ListFile.Kind kind, Edition edition) {
        List<? extends Entry> entries = switch (kind) {
            case REGIONS -> edition.regions();
            case CATEGORIES -> edition.categories();
        };
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(kind.columns());
            entries.forEach(entry -> csv.writeRecord(EntryColumns.of(entry).values()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<EntryLine> lines(String csv) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(CsvListFiles::line).toList();
        } catch (CsvParseException _) {
            throw new InvalidInput(FILE, "calendar-not-csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static EntryLine line(NamedCsvRecord row) {
        return new EntryLine((int) row.getStartingLineNumber(), row.getFieldsAsMap().entrySet().stream()
                .collect(Collectors.toMap(field -> field.getKey().strip(), field -> field.getValue().strip(),
                        (first, _) -> first)));
    }

    private static void checkColumns(EntryLine line, List<String> columns) {
        Stream<FieldError> missing = columns.stream()
                .filter(column -> !MAY_BE_MISSING.contains(column) && !line.fields().containsKey(column))
                .map(column -> new FieldError(FILE, "calendar-column", column));
        Stream<FieldError> strange = line.fields().keySet().stream().filter(column -> !columns.contains(column)).sorted()
                .map(column -> new FieldError(FILE, "register-column-strange", column));
        List<FieldError> wrong = Stream.concat(missing, strange).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }
}
