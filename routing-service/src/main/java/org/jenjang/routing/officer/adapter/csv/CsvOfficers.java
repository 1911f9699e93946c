package org.jenjang.routing.officer.adapter.csv;

import jakarta.inject.Singleton;
import java.util.List;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.officer.app.OfficerFiles;
import org.jenjang.routing.officer.domain.OfficerDraft;
import org.jenjang.routing.officer.domain.OfficerLine;

/** Files of officers with the columns {@code name,mail,role}; {@code unit}, {@code decree}, {@code since} and {@code institution} may be added. */
@Singleton
class CsvOfficers implements OfficerFiles {

    private static final List<String> COLUMNS = List.of("name", "mail", "role");

    @Override
    public List<OfficerLine> lines(String csv) {
        return CsvLines.of(csv, "file", COLUMNS).stream().map(CsvOfficers::officer).toList();
    }

    private static OfficerLine officer(EntryLine line) {
        return new OfficerLine(line.number(), line.text("institution"), new OfficerDraft(line.text("name"), line.text("mail"),
                line.text("role"), line.text("unit"), line.text("since"), line.text("decree")));
    }
}
