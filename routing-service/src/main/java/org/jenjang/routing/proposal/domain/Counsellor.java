package org.jenjang.routing.proposal.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Proposes by rules and words.
 *
 * @param rules who is competent by the rules
 * @param questions what to ask so that the rules can tell
 * @param charge who answers now for what the words suggest
 */
public record Counsellor(
        Function<ReportFacts, Optional<Match>> rules, Function<ReportFacts, Optional<TellingQuestion>> questions, Charge charge) {

    /** A question is only worth asking about a subject that is as good as known. */
    private static final double KNOWN = 0.6;

    /** What to propose; {@code advice} is null of a report whose words are not known here. */
    public Counsel counsel(ReportFacts report, @Nullable Advice advice) {
        List<Ranked<String>> categories = Balance.categories(report, advice);
        Optional<TellingQuestion> question = categories.stream()
                .limit(1)
                .filter(category -> category.confidence() >= KNOWN)
                .flatMap(category -> questions.apply(report.withCategory(category.value())).stream())
                .findFirst();
        List<Proposal> proposals = new Balance(report, rules, charge, question.isPresent()).proposals(advice);
        return new Counsel(proposals, categories, question.orElse(null));
    }
}
