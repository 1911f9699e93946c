package org.jenjang.routing.competence.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.competence.domain.BookCheck;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.FactsCheck;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.Today;

/**
 * Puts facts with their questions into force. No report moves by it: the rules stay as they are, and must go on being right. A rule that
 * needs a new fact is loaded afterwards; a fact goes when no rule needs it any more.
 */
@ApplicationScoped
public class LoadFacts {

    private final CurrentRuleBook book;
    private final RuleBookTables tables;
    private final RuleFiles files;
    private final CurrentRegister register;
    private final Clock clock;
    private final HeavyWork heavyWork;

    LoadFacts(CurrentRuleBook book, RuleBookTables tables, RuleFiles files, CurrentRegister register, Clock clock,
            HeavyWork heavyWork) {
        this.book = book;
        this.tables = tables;
        this.files = files;
        this.register = register;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /**
     * The same file twice changes nothing more.
     *
     * @param seen the revision on which the file rests
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file, or a rule needs what it leaves out
     * @throws RefusedException when somebody else has changed the book meanwhile
     */
    public Uni<RuleBook> load(String csv, int seen, Actor by) {
        return book.refresh().chain(now -> check(csv, now).chain(facts -> {
            if (seen != now.revision()) {
                throw new RefusedException(BookRefusal.BOOK_CHANGED);
            }
            return facts.equals(now.facts())
                    ? Uni.createFrom().item(now)
                    : tables.store(new RuleBook(seen, facts, now.rules()), clock.instant(), by.subject())
                            .invoke(LoadBook::mustBeStored).chain(book::refresh);
        }));
    }

    private Uni<List<Fact>> check(String csv, RuleBook now) {
        return heavyWork.run(HeavyWork.Kind.FILE, () -> {
            List<Fact> facts = FactsCheck.check(files.factLines(csv));
            BookCheck.check(files.lines(files.csv(now.rules())), facts, register.get(), Today.in(Today.CAPITAL, clock));
            return facts;
        });
    }
}
