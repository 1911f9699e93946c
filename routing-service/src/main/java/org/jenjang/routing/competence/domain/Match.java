package org.jenjang.routing.competence.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is competent, and by which rules.
 *
 * @param rules the one that says who does this work, then those that lift it to an inspectorate or a tier above
 * @param institution code of the institution in office
 * @param unit code of the unit; null when the institution has to choose it
 */
public record Match(List<Rule> rules, String institution, @Nullable String unit) {

    public Match {
        rules = List.copyOf(rules);
    }

    /** The rule that stands first in the book, by which it matched. */
    public Rule rule() {
        return rules.getLast();
    }

    /** Code of the unit, or of the institution when it has to choose the unit. */
    public String office() {
        return unit == null ? institution : unit;
    }

    /** Why there, for the reporter, each reason with its legal basis. */
    public Words explanation() {
        return new Words(sentences(Words::indonesian), sentences(Words::english));
    }

    Match liftedBy(Rule rule, String to, @Nullable String unitThere) {
        return new Match(Stream.concat(rules.stream(), Stream.of(rule)).toList(), to, unitThere);
    }

    private String sentences(Function<Words, String> language) {
        return rules.stream().map(rule -> language.apply(rule.explanation()) + " (" + rule.legalBasis() + ")")
                .collect(Collectors.joining(" "));
    }
}
