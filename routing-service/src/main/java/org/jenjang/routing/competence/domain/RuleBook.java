package org.jenjang.routing.competence.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jenjang.routing.register.domain.Register;

/** All rules in their order, and the facts that they can turn on. The first rule that covers a report holds. */
public final class RuleBook {

    private final int revision;
    private final List<Fact> facts;
    private final List<Rule> rules;
    private final RuleIndex index;

    /** @param revision grows with every book that is put into force; 0 = as it was shipped */
    public RuleBook(int revision, List<Fact> facts, List<Rule> rules) {
        this.revision = revision;
        this.facts = List.copyOf(facts);
        this.rules = List.copyOf(rules);
        this.index = new RuleIndex(rules);
    }

    /** Who is competent; empty when no rule covers the report, its region is not known well enough, or a person has to decide. */
    public Optional<Match> match(ReportFacts report, Register register) {
        return new Matching(index.about(report.category()), report, register).first();
    }

    /** The first rule that covers the report, whomever it names. */
    public Optional<Rule> covering(ReportFacts report) {
        return index.about(report.category()).stream()
                .filter(rule -> !rule.needs(Fact.CONFLICT_OF_INTEREST) && rule.covers(report)).findFirst();
    }

    /** What to ask the reporter next; empty when no answer that is missing decides between institutions. */
    public Optional<TellingQuestion> question(ReportFacts report, Register register) {
        return new Questions(this, report, register).next();
    }

    /** The number of this book. */
    public int revision() {
        return revision;
    }

    /** All facts, in the order in which they are asked. */
    public List<Fact> facts() {
        return facts;
    }

    /** All rules that were ever in force, in their order. */
    public List<Rule> rules() {
        return rules;
    }

    /** All rules with their rank. */
    public List<Ranked> ranked() {
        return IntStream.range(0, rules.size()).mapToObj(i -> new Ranked(i + 1, rules.get(i))).toList();
    }

    /** The rules that another book does not have, or not so. */
    public List<Ranked> without(RuleBook other) {
        return ranked().stream().filter(ranked -> !other.rules.contains(ranked.rule())).toList();
    }

    /** Rules that may cover reports of this category, whatever else must be so. */
    List<Rule> about(ReportFacts report) {
        return index.about(report.category()).stream()
                .filter(rule -> rule.isInForceOn(report.day()) && rule.holdsIn(report.region())).toList();
    }
}
