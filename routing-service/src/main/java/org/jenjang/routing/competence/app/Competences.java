package org.jenjang.routing.competence.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jenjang.routing.competence.domain.Match;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.domain.Institution;
import org.jspecify.annotations.Nullable;

/** Who is competent for a report by the rules in force. In memory: it never waits. */
@ApplicationScoped
public class Competences {

    private final CurrentRuleBook book;
    private final CurrentRegister register;

    Competences(CurrentRuleBook book, CurrentRegister register) {
        this.book = book;
        this.register = register;
    }

    /** Who is competent; empty when the rules do not say, so that a person decides. */
    public Optional<Match> match(ReportFacts report) {
        return book.get().match(report, register.get());
    }

    /** What to ask the reporter next; empty when no answer that is missing decides between institutions. */
    public Optional<TellingQuestion> question(ReportFacts report) {
        return book.get().question(report, register.get());
    }

    /** Code of the institution that answers for an institution's reports of a category on a day; empty when none does. */
    public Optional<String> inChargeOf(String institution, @Nullable String category, LocalDate day) {
        return register.get().inChargeOf(institution, category, day).map(Institution::code);
    }
}
