package org.jenjang.routing.clock.adapter.csv;

import jakarta.inject.Singleton;
import java.util.List;
import org.jenjang.routing.clock.app.HolidayFiles;
import org.jenjang.routing.clock.domain.HolidayLine;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.listfile.domain.EntryLine;

/** Files of holidays in the form of {@code register/holidays.csv}; the column {@code day}, a weekday, may be added. */
@Singleton
class CsvFiles implements HolidayFiles {

    private static final List<String> COLUMNS = List.of("date", "name", "kind", "region", "decree", "revision");

    @Override
    public List<HolidayLine> lines(String csv) {
        return CsvLines.of(csv, "file", COLUMNS).stream().map(CsvFiles::holiday).toList();
    }

    private static HolidayLine holiday(EntryLine line) {
        return new HolidayLine(line.number(), line.text("date"), line.text("name"), line.text("kind"), line.text("region"),
                line.text("decree"), line.text("revision"), line.text("day"));
    }
}
