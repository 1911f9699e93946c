package org.jenjang.routing.competence.adapter.csv;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jenjang.routing.competence.app.RuleFiles;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.FactsCheck;
import org.jenjang.routing.competence.domain.RuleBook;

/** Reads {@code competence/facts.csv} and {@code competence/rules.csv}, whose sources stand beside them. */
@Singleton
public class ShippedRuleBook {

    /** The rules by which a new installation begins. A test has checked them against the shipped register. */
    @Produces
    @Singleton
    public RuleBook book() {
        RuleFiles files = new CsvRuleFiles();
        List<Fact> facts = FactsCheck.check(files.factLines(text("facts.csv")));
        return new RuleBook(0, facts, files.lines(text("rules.csv")).stream().map(line -> line.rule(facts)).toList());
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
