package org.jenjang.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.competence.adapter.csv.ShippedRuleBook;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.proposal.domain.Counsel;
import org.jenjang.routing.proposal.domain.Counsellor;
import org.jenjang.routing.proposal.domain.Proposal;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.jenjang.routing.suggestion.domain.Suggestion;

/**
 * What people are shown: words and rules together. No telling question is answered and no category chosen, so this is how well it
 * does for whoever types a text and nothing else.
 */
final class Counselled {

    private final Register register = new ShippedRegister().register();
    private final RuleBook book = new ShippedRuleBook().book();
    private final Counsellor counsellor = new Counsellor(
            report -> book.match(report, register), report -> book.question(report, register),
            (institution, category, day) -> register.inChargeOf(institution, category, day).map(Institution::code));
    private final Suggester suggester;
    private final LocalDate day;

    Counselled(Suggester suggester, LocalDate day) {
        this.suggester = suggester;
        this.day = day;
    }

    Judged judge(Case asked) {
        Advice words = suggester.advise(new Report(asked.title(), asked.text(), null, asked.region()));
        Counsel counsel = counsellor.counsel(new ReportFacts(null, asked.region(), Map.of(), false, List.of(), day), words);
        List<Suggestion> proposed = counsel.proposals().stream().map(this::suggestion).toList();
        Stream<Ranked<Tier>> first = proposed.stream().limit(1).map(one -> new Ranked<>(one.tier(), one.confidence()));
        return new Judged(asked, new Advice(proposed, Stream.concat(first, words.tiers().stream()).toList(),
                counsel.categories(), counsel.isSure()));
    }

    private Suggestion suggestion(Proposal proposal) {
        return new Suggestion(proposal.institution(),
                register.find(proposal.institution()).map(Institution::tier).orElseThrow(),
                Objects.requireNonNullElse(proposal.category(), Figures.NOTHING), proposal.confidence(), proposal.words());
    }
}
