package org.jenjang.routing.officer.adapter.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.inject.Singleton;
import java.util.List;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.listfile.domain.EntryLine;
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
        List<EntryLine> lines = read(csv);
        List<FieldError> missing = lines.stream().limit(1)
                .flatMap(line -> COLUMNS.stream().filter(column -> !line.fields().containsKey(column)))
                .map(column -> new FieldError(FILE, "officer-column", column))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        return lines.stream().map(CsvOfficers::officer).toList();
    }

    private static List<EntryLine> read(String csv) {
        try {
            return CsvLines.of(csv);
        } catch (CsvParseException _) {
            throw new InvalidInput(FILE, "officer-not-csv");
        }
    }

    private static OfficerLine officer(EntryLine line) {
        return new OfficerLine(line.number(), line.text("institution"), new OfficerDraft(line.text("name"), line.text("mail"),
                line.text("role"), line.text("unit"), line.text("since"), line.text("decree")));
    }
}
