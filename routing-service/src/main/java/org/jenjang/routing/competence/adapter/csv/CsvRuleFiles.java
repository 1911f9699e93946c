package org.jenjang.routing.competence.adapter.csv;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleLine;

/** Files in the form of {@code competence/rules.csv}; the order of the lines is that of the rules. */
@Singleton
public class CsvRuleFiles implements RuleFiles {

    private static final List<String> COLUMNS = List.of("code", "category", "region", "facts", "target", "unit", "legal_basis",
            "explanation_id", "explanation_en", "valid_from", "valid_to");
    private static final String FILE = "file";

    @Override
    public List<RuleLine> lines(String csv) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.strip())) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            List<FieldError> missing = rows.stream().limit(1).flatMap(CsvRuleFiles::missing).toList();
            if (!missing.isEmpty()) {
                throw new InvalidInput(missing);
            }
            return rows.stream().map(CsvRuleFiles::line).toList();
        } catch (CsvParseException unreadable) {
            throw new InvalidInput(FILE, "calendar-not-csv");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String csv(List<Rule> rules) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(COLUMNS);
            IntStream.range(0, rules.size()).mapToObj(i -> RuleLine.of(i + 1, rules.get(i)))
                    .forEach(line -> csv.writeRecord(fields(line)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<FieldError> missing(NamedCsvRecord row) {
        return COLUMNS.stream().filter(column -> !row.getHeader().contains(column))
                .map(column -> new FieldError(FILE, "calendar-column", column));
    }

    private static RuleLine line(NamedCsvRecord row) {
        List<String> f = COLUMNS.stream().map(column -> row.findField(column).orElse("").strip()).toList();
        return new RuleLine((int) row.getStartingLineNumber(), f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5),
                f.get(6), f.get(7), f.get(8), f.get(9), f.get(10));
    }

    private static List<String> fields(RuleLine line) {
        return List.of(line.code(), line.category(), line.region(), line.facts(), line.target(), line.unit(), line.legalBasis(),
                line.explanationIndonesian(), line.explanationEnglish(), line.validFrom(), line.validTo());
    }
}
