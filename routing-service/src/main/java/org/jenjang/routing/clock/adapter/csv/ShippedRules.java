package org.jenjang.routing.clock.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.DeadlineRules;
import org.jenjang.routing.clock.domain.Holiday;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.RuleCheck;
import org.jenjang.routing.clock.domain.RuleLine;
import org.jenjang.routing.clock.domain.Span;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Reads {@code register/deadline-rules.csv} and {@code register/holidays.csv}, whose sources stand beside them. */
@Singleton
public class ShippedRules {

    /** What time is counted by as long as nothing else is stored. */
    @Produces
    @Singleton
    public Almanac almanac() {
        return new Almanac(0, calendar(), rules());
    }

    /** All rules that were ever in force. */
    public DeadlineRules rules() {
        return RuleCheck.check(read("deadline-rules.csv", ShippedRules::rule));
    }

    /** Working days by all holidays that were ever decreed. */
    public WorkingCalendar calendar() {
        return new WorkingCalendar(holidays());
    }

    /** All holidays that were ever decreed. */
    public List<Holiday> holidays() {
        return read("holidays.csv", ShippedRules::holiday);
    }

    private static RuleLine rule(NamedCsvRecord row) {
        String reportClass = row.getField("classification");
        return new RuleLine((int) row.getStartingLineNumber(), new DeadlineRule(
                Span.of(row.getField("span")),
                reportClass.isEmpty() ? null : ReportClass.valueOf(reportClass),
                Integer.parseInt(row.getField("amount")),
                DeadlineRule.Unit.valueOf(row.getField("unit")),
                row.getField("legal_basis"),
                LocalDate.parse(row.getField("valid_from")),
                row.getField("valid_to").isEmpty() ? null : LocalDate.parse(row.getField("valid_to")),
                text(row.getField("scope"))));
    }

    private static Holiday holiday(NamedCsvRecord row) {
        return new Holiday(LocalDate.parse(row.getField("date")), row.getField("name"),
                Holiday.Kind.valueOf(row.getField("kind")), text(row.getField("region")), row.getField("decree"),
                Integer.parseInt(row.getField("revision")));
    }

    private static @Nullable String text(String field) {
        return field.isEmpty() ? null : field;
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
