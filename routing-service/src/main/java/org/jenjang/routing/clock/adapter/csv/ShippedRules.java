package org.jenjang.routing.clock.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.DeadlineRules;
import org.jenjang.routing.clock.domain.Holiday;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Span;
import org.jenjang.routing.clock.domain.Window;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Reads {@code register/deadline-rules.csv} and {@code register/holidays.csv}, whose sources stand beside them. */
@Singleton
public class ShippedRules {

    /** All rules that were ever in force. */
    @Produces
    @Singleton
    public DeadlineRules rules() {
        return new DeadlineRules(read("deadline-rules.csv", ShippedRules::rule));
    }

    /** Working days by all holidays that were ever decreed. */
    @Produces
    @Singleton
    public WorkingCalendar calendar() {
        return new WorkingCalendar(holidays());
    }

    /** All holidays that were ever decreed. */
    public List<Holiday> holidays() {
        return read("holidays.csv", ShippedRules::holiday);
    }

    private static DeadlineRule rule(NamedCsvRecord row) {
        String reportClass = row.getField("classification");
        return new DeadlineRule(
                span(row.getField("span")),
                reportClass.isEmpty() ? null : ReportClass.valueOf(reportClass),
                Integer.parseInt(row.getField("amount")),
                DeadlineRule.Unit.valueOf(row.getField("unit")),
                row.getField("legal_basis"),
                LocalDate.parse(row.getField("valid_from")),
                day(row.getField("valid_to")));
    }

    private static Holiday holiday(NamedCsvRecord row) {
        String region = row.getField("region");
        LocalDate date = LocalDate.parse(row.getField("date"));
        return new Holiday(date, row.getField("name"), region.isEmpty() ? null : region);
    }

    private static Span span(String name) {
        return Arrays.stream(Window.values())
                .filter(window -> window.name().equals(name))
                .<Span>map(Span.OfWindow::new)
                .findFirst()
                .orElseGet(() -> new Span.OfClock(Clock.valueOf(name)));
    }

    private static @Nullable LocalDate day(String field) {
        return field.isEmpty() ? null : LocalDate.parse(field);
    }

    private static <T> List<T> read(String file, Function<NamedCsvRecord, T> reader) {
        try (InputStream in = ShippedRules.class.getResourceAsStream("/register/" + file);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream().map(reader).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The register file " + file + " cannot be read", unreadable);
        }
    }
}
