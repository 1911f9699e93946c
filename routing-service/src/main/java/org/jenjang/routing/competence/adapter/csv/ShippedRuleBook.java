package org.jenjang.routing.competence.adapter.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jenjang.routing.competence.domain.Answer;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.Words;

/** Reads {@code competence/facts.csv} and {@code competence/rules.csv}, whose sources stand beside them. */
@Singleton
public class ShippedRuleBook {

    /** The rules by which a new installation begins. A test has checked them against the shipped register. */
    @Produces
    @Singleton
    public RuleBook book() {
        List<Fact> facts = facts();
        return new RuleBook(0, facts, new CsvRuleFiles().lines(text("rules.csv")).stream().map(line -> line.rule(facts)).toList());
    }

    /** A fact begins with a row without an answer, which holds its question; its answers follow. */
    private static List<Fact> facts() {
        List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text("facts.csv")).stream().toList();
        return rows.stream().filter(row -> row.getField("answer").isEmpty())
                .map(row -> new Fact(row.getField("fact"), row.getField("asked").equals("yes"), words(row),
                        answers(row.getField("fact"), rows)))
                .toList();
    }

    private static List<Answer> answers(String fact, List<NamedCsvRecord> rows) {
        return rows.stream()
                .filter(row -> row.getField("fact").equals(fact) && !row.getField("answer").isEmpty())
                .map(row -> new Answer(row.getField("answer"), words(row)))
                .toList();
    }

    private static Words words(NamedCsvRecord row) {
        return new Words(row.getField("id"), row.getField("en"));
    }

    private static String text(String file) {
        try (InputStream in = ShippedRuleBook.class.getResourceAsStream("/competence/" + file)) {
            if (in == null) {
                throw new IOException("competence/" + file + " is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file competence/" + file + " cannot be read", unreadable);
        }
    }
}
