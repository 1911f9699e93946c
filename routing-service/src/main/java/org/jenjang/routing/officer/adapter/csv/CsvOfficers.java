package org.jenjang.routing.officer.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.officer.app.OfficerFiles;
import org.jenjang.routing.officer.domain.OfficerDraft;
import org.jenjang.routing.officer.domain.OfficerLine;

/** Files of officers with the columns {@code name,mail,role}; {@code unit}, {@code decree}, {@code since} and {@code institution} may be added. */
@Singleton
class CsvOfficers implements OfficerFiles {

    private static final List<String> COLUMNS = List.of("name", "mail", "role");
    private static final String FILE = "file";

    @Override
    public List<OfficerLine> lines(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.strip())) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            List<FieldError> missing = rows.stream().limit(1)
                    .flatMap(row -> COLUMNS.stream().filter(column -> !row.getHeader().contains(column)))
                    .map(column -> new FieldError(FILE, "officer-column", column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new InvalidInput(missing);
            }
            return rows.stream().map(CsvOfficers::line).toList();
        } catch (CsvParseException unreadable) {
            throw new InvalidInput(FILE, "officer-not-csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static OfficerLine line(NamedCsvRecord row) {
        return new OfficerLine((int) row.getStartingLineNumber(), field(row, "institution"),
                new OfficerDraft(field(row, "name"), field(row, "mail"), field(row, "role"), field(row, "unit"),
                        field(row, "since"), field(row, "decree")));
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
