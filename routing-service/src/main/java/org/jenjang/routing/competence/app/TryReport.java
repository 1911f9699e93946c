package org.jenjang.routing.competence.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportDraft;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.Today;

/** Says which rule would match a report that somebody describes. */
@ApplicationScoped
public class TryReport {

    private final CurrentRuleBook book;
    private final CurrentRegister register;
    private final Clock clock;

    TryReport(CurrentRuleBook book, CurrentRegister register, Clock clock) {
        this.book = book;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What the newest book says.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput when it names something that is not known
     */
    public Uni<Outcome> ask(ReportDraft draft) {
        return book.refresh().map(now -> outcome(now,
                draft.facts(now.facts(), Today.in(Today.CAPITAL, clock))));
    }

    private Outcome outcome(RuleBook now, ReportFacts report) {
        return new Outcome(now.match(report, register.get()), now.covering(report), now.question(report, register.get()));
    }

    /**
     * What the book says.
     *
     * @param match who is competent; empty when a person decides
     * @param covering the first rule that covers the report, whoever it names; empty when none does
     * @param question what would have to be asked
     */
    public record Outcome(Optional<Match> match, Optional<Rule> covering, Optional<TellingQuestion> question) {}
}
