package org.jenjang.routing.competence.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.routing.register.domain.Register;

/** Looks for a fact that is not known yet and on which it depends which institution is competent. */
final class Questions {

    private final RuleBook book;
    private final ReportFacts report;
    private final Register register;
    private final List<Fact> open;

    Questions(RuleBook book, ReportFacts report, Register register) {
        this.book = book;
        this.report = report;
        this.register = register;
        Set<String> needed = needed();
        this.open = book.facts().stream()
                .filter(fact -> fact.asked() && needed.contains(fact.key()) && report.answer(fact.key()) == null).toList();
    }

    /** One that decides by itself before one that decides only together with another. */
    Optional<TellingQuestion> next() {
        return open.stream().filter(fact -> decides(fact, report)).findFirst()
                .or(() -> open.stream().filter(fact -> reports(without(fact), report).anyMatch(so -> decides(fact, so))).findFirst())
                .map(TellingQuestion::new);
    }

    /** What the rules need that come before the first one that covers the report as it is; no later one is ever asked. */
    private Set<String> needed() {
        Set<String> needed = new HashSet<>();
        for (Rule rule : book.about(report)) {
            needed.addAll(rule.facts().keySet());
            if (rule.covers(report) && !Reach.isLifting(rule) && !rule.needs(Fact.CONFLICT_OF_INTEREST)) {
                break;
            }
        }
        return needed;
    }

    private boolean decides(Fact fact, ReportFacts so) {
        return fact.answers().stream()
                .map(answer -> book.match(so.with(fact.key(), answer.code()), register).map(Match::institution))
                .distinct().limit(2).count() > 1;
    }

    private List<Fact> without(Fact fact) {
        return open.stream().filter(other -> !other.equals(fact)).toList();
    }

    /** The report with each combination of answers to these facts. */
    private static Stream<ReportFacts> reports(List<Fact> unknown, ReportFacts report) {
        return unknown.isEmpty()
                ? Stream.of(report)
                : unknown.getFirst().answers().stream().flatMap(answer ->
                        reports(unknown.subList(1, unknown.size()), report.with(unknown.getFirst().key(), answer.code())));
    }
}
