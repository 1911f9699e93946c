package org.jenjang.routing.competence.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.jenjang.routing.competence.domain.RuleBook;

/** The rule book as it is stored; nothing is ever deleted, only superseded. */
public interface RuleBookTables {

    /** The newest revision; 0 when nothing is stored yet. */
    Uni<Integer> revision();

    /** The book of the newest revision. */
    Uni<RuleBook> read();

    /** Stores the book that is shipped, unless something is stored already. */
    Uni<Void> seed(RuleBook shipped, Instant at);

    /**
     * Puts a book in place of the one that is stored.
     *
     * @param book with the revision at which it was checked
     * @param by the identity provider's id of the person who loads it
     * @return the new revision; 0 when somebody else was faster, and nothing is stored
     */
    Uni<Integer> store(RuleBook book, Instant at, String by);

    /** Every book that was put into force, the newest first. */
    Uni<List<BookLoad>> loads();
}
