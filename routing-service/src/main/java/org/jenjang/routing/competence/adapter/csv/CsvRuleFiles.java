package org.jenjang.routing.competence.adapter.csv;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.FactLine;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleLine;
import org.jenjang.routing.listfile.CsvLines;
import org.jenjang.routing.listfile.domain.EntryLine;

/** Files in the form of {@code competence/rules.csv} and {@code competence/facts.csv}; the order of the lines is that of the rules. */
@Singleton
public class CsvRuleFiles implements RuleFiles {

    private static final List<String> COLUMNS = List.of("code", "category", "region", "facts", "target", "unit", "legal_basis",
            "explanation_id", "explanation_en", "valid_from", "valid_to");
    private static final List<String> FACT_COLUMNS = List.of("fact", "asked", "answer", "id", "en");

    @Override
    public List<RuleLine> lines(String csv) {
        return CsvLines.of(csv, "file", COLUMNS).stream().map(CsvRuleFiles::rule).toList();
    }

    @Override
    public String csv(List<Rule> rules) {
        return CsvLines.write(COLUMNS, IntStream.range(0, rules.size())
                .mapToObj(i -> fields(RuleLine.of(i + 1, rules.get(i)))));
    }

    @Override
    public List<FactLine> factLines(String csv) {
        return CsvLines.of(csv, "facts", FACT_COLUMNS).stream().map(CsvRuleFiles::fact).toList();
    }

    @Override
    public String factCsv(List<Fact> facts) {
        return CsvLines.write(FACT_COLUMNS, facts.stream().flatMap(FactLine::of).map(line ->
                List.of(line.fact(), line.asked(), line.answer(), line.indonesian(), line.english())));
    }

    private static RuleLine rule(EntryLine line) {
        return new RuleLine(line.number(), line.code(), line.text("category"), line.text("region"), line.text("facts"),
                line.text("target"), line.text("unit"), line.text("legal_basis"), line.text("explanation_id"),
                line.text("explanation_en"), line.text("valid_from"), line.text("valid_to"));
    }

    private static FactLine fact(EntryLine line) {
        return new FactLine(line.number(), line.text("fact"), line.text("asked"), line.text("answer"), line.text("id"),
                line.text("en"));
    }

    private static List<String> fields(RuleLine line) {
        return List.of(line.code(), line.category(), line.region(), line.facts(), line.target(), line.unit(), line.legalBasis(),
                line.explanationIndonesian(), line.explanationEnglish(), line.validFrom(), line.validTo());
    }
}
