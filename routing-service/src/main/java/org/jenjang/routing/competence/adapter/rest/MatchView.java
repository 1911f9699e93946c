package org.jenjang.routing.competence.adapter.rest;

import java.util.List;
import org.jenjang.routing.competence.app.TryReport;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.competence.domain.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a report.
 *
 * @param rule code of the first rule that covers it; null when none does
 * @param rules codes of all that had a say, the one that names the work first
 * @param institution null when a person decides
 * @param unit null when the institution has to choose it
 * @param question what to ask the reporter, since it decides; null when nothing does
 */
record MatchView(
        @Nullable String rule, List<String> rules, @Nullable String institution, @Nullable String unit,
        @Nullable Words explanation, @Nullable Fact question) {

    static MatchView of(TryReport.Outcome outcome) {
        return new MatchView(
                outcome.match().map(Match::rule).or(outcome::covering).map(Rule::code).orElse(null),
                outcome.match().map(match -> match.rules().stream().map(Rule::code).toList()).orElse(List.of()),
                outcome.match().map(Match::institution).orElse(null),
                outcome.match().map(Match::unit).orElse(null),
                outcome.match().map(Match::explanation).or(() -> outcome.covering().map(Rule::explanation)).orElse(null),
                outcome.question().map(TellingQuestion::fact).orElse(null));
    }
}
