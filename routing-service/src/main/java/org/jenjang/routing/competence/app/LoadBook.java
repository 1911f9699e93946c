package org.jenjang.routing.competence.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.competence.domain.BookCheck;
import org.jenjang.routing.competence.domain.BookEdit;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.RuleLine;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.Today;

/** Puts a whole book of rules into force: first looks which reports it would move. */
@ApplicationScoped
public class LoadBook {

    /** How many reports are tried when nobody says. */
    public static final int TRIED = 500;

    /** On no more reports a book is tried. */
    public static final int MOST_TRIED = 10_000;

    private final CurrentRuleBook book;
    private final RuleBookTables tables;
    private final RuleFiles files;
    private final TryBook tryBook;
    private final CurrentRegister register;
    private final Clock clock;
    private final HeavyWork heavyWork;

    LoadBook(CurrentRuleBook book, RuleBookTables tables, RuleFiles files, TryBook tryBook, CurrentRegister register, Clock clock,
            HeavyWork heavyWork) {
        this.book = book;
        this.tables = tables;
        this.files = files;
        this.tryBook = tryBook;
        this.register = register;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /**
     * What a file would change.
     *
     * @param most on how many reports it is tried; at least 1, at most {@link #MOST_TRIED}
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     */
    public Uni<Preview> preview(String csv, int most) {
        return book.refresh().chain(now -> check(csv, now).chain(rules -> {
            RuleBook proposed = new RuleBook(now.revision() + 1, now.facts(), rules);
            LocalDate day = proposed.without(now).stream().map(added -> added.rule().validFrom())
                    .filter(from -> from.isAfter(today())).max(Comparator.naturalOrder()).orElseGet(this::today);
            return tryBook.compare(now, proposed, day, Math.clamp(most, 1, MOST_TRIED))
                    .map(dryRun -> new Preview(now, proposed, day, dryRun));
        }));
    }

    /**
     * Puts a file into force. The same file twice changes nothing more.
     *
     * @param seen the revision that the preview told
     * @throws org.jenjang.platform.kernel.InvalidInput when anything is wrong with the file
     * @throws RefusedException when somebody else has changed the book meanwhile
     */
    public Uni<RuleBook> load(String csv, int seen, Actor by) {
        return book.refresh().chain(now -> check(csv, now).chain(rules -> {
            if (seen != now.revision()) {
                throw new RefusedException(BookRefusal.BOOK_CHANGED);
            }
            return rules.equals(now.rules())
                    ? Uni.createFrom().item(now)
                    : tables.store(new RuleBook(seen, now.facts(), rules), clock.instant(), by.subject())
                            .invoke(LoadBook::mustBeStored).chain(book::refresh);
        }));
    }

    /**
     * The file of the book in force with one more rule; see {@link BookEdit#with}.
     *
     * @param seen the revision from which the rule was written
     * @throws RefusedException (in the Uni) when the book has changed since
     */
    public Uni<String> edited(RuleLine line, int seen) {
        return book.refresh().map(now -> {
            if (seen != now.revision()) {
                throw new RefusedException(BookRefusal.BOOK_CHANGED);
            }
            return files.csv(BookEdit.with(line, now, register.get()));
        });
    }

    private Uni<List<Rule>> check(String csv, RuleBook now) {
        return heavyWork.run(HeavyWork.Kind.FILE, () -> BookCheck.check(files.lines(csv), now.facts(), register.get(), today()));
    }

    /** The country has three zones; a day on which rules change begins when it begins in the capital. */
    private LocalDate today() {
        return Today.in(Today.CAPITAL, clock);
    }

    static void mustBeStored(int revision) {
        if (revision == 0) {
            throw new RefusedException(BookRefusal.BOOK_CHANGED);
        }
        Log.infof("Rule book %d was put into force", revision);
    }

    /**
     * What a file would change.
     *
     * @param now the book in force
     * @param proposed the book that would follow it
     * @param day by whose rules both were tried: today, or the first day on which all that is added holds
     */
    public record Preview(RuleBook now, RuleBook proposed, LocalDate day, DryRun dryRun) {

        /** Whether it says anything that is not in force already, be it another order. */
        public boolean isNews() {
            return !now.rules().equals(proposed.rules());
        }
    }
}
