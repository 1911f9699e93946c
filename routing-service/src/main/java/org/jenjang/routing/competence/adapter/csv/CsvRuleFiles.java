package org.jenjang.routing.competence.adapter.csv;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.FactLine;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleLine;

/** Files in the form of {@code competence/rules.csv} and {@code competence/facts.csv}; the order of the lines is that of the rules. */
@Singleton
public class CsvRuleFiles implements RuleFiles {

    private static final List<String> COLUMNS = List.of("code", "category", "region", "facts", "target", "unit", "legal_basis",
            "explanation_id", "explanation_en", "valid_from", "valid_to");
    private static final List<String> FACT_COLUMNS = List.of("fact", "asked", "answer", "id", "en");

    @Override
    public List<RuleLine> lines(String csv) {
        return CsvRows.read(csv, COLUMNS, "file", CsvRuleFiles::line);
    }

    @Override
    public String csv(List<Rule> rules) {
        return CsvRows.write(COLUMNS, IntStream.range(0, rules.size())
                .mapToObj(i -> fields(RuleLine.of(i + 1, rules.get(i)))));
    }

    @Override
    public List<FactLine> factLines(String csv) {
        return CsvRows.read(csv, FACT_COLUMNS, "facts", (number, f) ->
                new FactLine(number, f.get(0), f.get(1), f.get(2), f.get(3), f.get(4)));
    }

    @Override
    public String factCsv(List<Fact> facts) {
        return CsvRows.write(FACT_COLUMNS, facts.stream().flatMap(FactLine::of).map(line ->
                List.of(line.fact(), line.asked(), line.answer(), line.indonesian(), line.english())));
    }

    private static RuleLine line(int number, List<String> f) {
        return new RuleLine(number, f.get(0), f.get(1), f.get(2), f.get(3), f.get(4), f.get(5), f.get(6), f.get(7), f.get(8),
                f.get(9), f.get(10));
    }

    private static List<String> fields(RuleLine line) {
        return List.of(line.code(), line.category(), line.region(), line.facts(), line.target(), line.unit(), line.legalBasis(),
                line.explanationIndonesian(), line.explanationEnglish(), line.validFrom(), line.validTo());
    }
}
