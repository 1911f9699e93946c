package org.jenjang.routing.competence.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.competence.app.CurrentRuleBook;
import org.jenjang.routing.competence.app.RuleBookTables;

/** The rule book in force around what somebody sent. */
@ApplicationScoped
class BookPages {

    private final CurrentRuleBook book;
    private final RuleBookTables tables;
    private final BookViews views;
    private final CurrentActor actor;

    BookPages(CurrentRuleBook book, RuleBookTables tables, BookViews views, CurrentActor actor) {
        this.book = book;
        this.tables = tables;
        this.views = views;
        this.actor = actor;
    }

    Uni<BookPageView> of(Sent sent, RuleQuery query) {
        return book.refresh().chain(now -> tables.loads()
                .map(loads -> views.book(now, loads, actor.get().has(Role.NATIONAL_ADMIN), sent, query)));
    }
}
