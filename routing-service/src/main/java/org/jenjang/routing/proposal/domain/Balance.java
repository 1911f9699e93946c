package org.jenjang.routing.proposal.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jenjang.routing.competence.domain.Answer;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jenjang.routing.suggestion.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what the rules say against what the words suggest: two advisers whose shares are added, each with its weight. What the
 * reporter has looked at and answered weighs most.
 */
final class Balance {

    private static final int MOST = 3;
    /** What is less likely is no choice. */
    private static final double WORTH_SHOWING = 0.01;
    /** What the rules count for while the words speak too. */
    private static final double RULES = 0.3;
    /** What they count for while an answer is missing that could decide otherwise. */
    private static final double OPEN = 0.1;
    /** What they count for when the reporter's answer decided. */
    private static final double ANSWERED = 0.9;
    /** What they count for where no words speak: a category that is not known for certain, or a special case that no rule knows. */
    private static final double ALONE = 0.85;

    private final ReportFacts report;
    private final Function<ReportFacts, Optional<Match>> rules;
    private final Charge charge;
    private final boolean open;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Match> matches = new HashMap<>();

    /** @param open whether an answer is missing that could decide otherwise */
    Balance(ReportFacts report, Function<ReportFacts, Optional<Match>> rules, Charge charge, boolean open) {
        this.report = report;
        this.rules = rules;
        this.charge = charge;
        this.open = open;
    }

    /** The proposals, the likeliest first; {@code advice} is null of a report whose words are not known here. */
    List<Proposal> proposals(@Nullable Advice advice) {
        List<Ranked<String>> categories = categories(report, advice);
        List<Suggested> suggested = suggested(advice);
        if (categories.isEmpty()) {
            askRules(report, 1);
        }
        categories.forEach(category -> askRules(report.withCategory(category.value()), category.confidence()));
        double ofRules = ofRules(advice);
        weights.replaceAll((_, weight) -> weight * ofRules);
        suggested.forEach(one -> weights.merge(
                one.institution(), one.suggestion().confidence() * (matches.isEmpty() ? 1 : 1 - ofRules), Double::sum));
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= WORTH_SHOWING && !report.keepFrom().contains(entry.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(entry -> proposal(entry.getKey(), entry.getValue(), suggested, categories))
                .toList();
    }

    /** What the rules that match count for beside these words. */
    private double ofRules(@Nullable Advice advice) {
        if (advice != null && answered()) {
            return ANSWERED;
        }
        if (advice == null || advice.categories().isEmpty()) {
            return ALONE;
        }
        return open ? OPEN : RULES;
    }

    /** What the report is about: what was said holds. Empty when nobody says anything; some rules hold whatever it is about. */
    static List<Ranked<String>> categories(ReportFacts report, @Nullable Advice advice) {
        if (isExact(report.category())) {
            return List.of(new Ranked<>(report.category(), 1));
        }
        List<Ranked<String>> read = advice == null ? List.of() : advice.categories();
        return read.isEmpty() && report.category() != null ? List.of(new Ranked<>(report.category(), 1)) : read;
    }

    /** Whether it says more than a main subject. */
    private static boolean isExact(@Nullable String category) {
        return category != null && category.contains(".");
    }

    private void askRules(ReportFacts asked, double confidence) {
        rules.apply(asked).ifPresent(match -> {
            weights.merge(match.institution(), confidence, Double::sum);
            matches.putIfAbsent(match.institution(), match);
        });
    }

    /** Whether an answer of the reporter made a rule match. */
    private boolean answered() {
        return matches.values().stream().flatMap(match -> match.rules().stream())
                .flatMap(rule -> rule.facts().keySet().stream())
                .map(report.answers()::get)
                .anyMatch(answer -> answer != null && !answer.equals(Answer.UNKNOWN));
    }

    /** What the words suggest, for whoever answers for it now: what was learned outlives institutions. */
    private List<Suggested> suggested(@Nullable Advice advice) {
        return advice == null
                ? List.of()
                : advice.suggestions().stream().flatMap(suggestion -> Optional.ofNullable(suggestion.institution())
                        .flatMap(code -> charge.inChargeOf(code, exactOr(suggestion.category()), report.day()))
                        .map(now -> new Suggested(now, suggestion)).stream()).toList();
    }

    private Proposal proposal(String institution, double weight, List<Suggested> suggested, List<Ranked<String>> categories) {
        Optional<Suggestion> words = suggested.stream().filter(one -> one.institution().equals(institution)).findFirst()
                .map(Suggested::suggestion);
        String category = exactOr(
                words.map(Suggestion::category).or(() -> categories.stream().map(Ranked::value).findFirst()).orElse(null));
        return new Proposal(institution, Subject.at(institution, category, report.day()), Math.min(1, weight), matches.get(institution),
                words.map(Suggestion::words).orElse(List.of()));
    }

    private @Nullable String exactOr(@Nullable String guess) {
        return isExact(report.category()) ? report.category() : guess;
    }

    private record Suggested(String institution, Suggestion suggestion) {}
}
