package org.jenjang.routing.clock.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.clock.app.HolidayFiles;
import org.jenjang.routing.clock.domain.HolidayLine;

/** Files of holidays in the form of {@code register/holidays.csv}; the column {@code day}, a weekday, may be added. */
@Singleton
class CsvFiles implements HolidayFiles {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "region", "decree", "revision");
    private static final String FILE = "file";

    @Override
    public List<HolidayLine> lines(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.strip())) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            List<FieldError> missing = rows.stream().limit(1).flatMap(CsvFiles::missing).toList();
            if (!missing.isEmpty()) {
                throw new InvalidInput(missing);
            }
            return rows.stream().map(CsvFiles::line).toList();
        } catch (CsvParseException unreadable) {
            throw new InvalidInput(FILE, "calendar-not-csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stream<FieldError> missing(NamedCsvRecord row) {
        return COLUMNS.stream().filter(column -> !row.getHeader().contains(column))
                .map(column -> new FieldError(FILE, "calendar-column", column));
    }

    private static HolidayLine line(NamedCsvRecord row) {
        return new HolidayLine((int) row.getStartingLineNumber(), field(row, "date"), field(row, "name"),
                field(row, "kind"), field(row, "region"), field(row, "decree"), field(row, "revision"), field(row, "day"));
    }

    private static String field(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("").strip();
    }
}
