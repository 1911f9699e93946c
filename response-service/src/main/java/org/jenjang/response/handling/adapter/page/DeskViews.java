package org.jenjang.response.handling.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.response.handling.app.Inbox;
import org.jenjang.response.handling.app.ReadCases;

/** Reads what the pages of one request show, in the language of the request. */
@RequestScoped
class DeskViews {

    private static final int LONGEST_QUERY = 100;

    private final ReadCases cases;
    private final ShowList showList;
    private final ShowCase showCase;
    private final CurrentActor actor;
    private final PageContext page;

    DeskViews(ReadCases cases, ShowList showList, ShowCase showCase, CurrentActor actor, PageContext page) {
        this.cases = cases;
        this.showList = showList;
        this.showCase = showCase;
        this.actor = actor;
        this.page = page;
    }

    /** A case and the list beside it. */
    record Both(CaseListView list, CaseDetail shown) {}

    Uni<CaseListView> list(TrayChoice tray, String typed, int number, String current) {
        String words = typed.strip().substring(0, Math.min(LONGEST_QUERY, typed.strip().length()));
        Actor person = actor.get();
        ResponseMessages say = words().say();
        String heading = person.has(Role.LIAISON_OFFICER) ? say.inboxOfUnit() : say.inboxOfInstitution();
        return cases.list(person, new Inbox.Search(tray.trays(), words, number)).map(listing ->
                showList.show(listing, new ShowList.Asked(heading, tray, words, current, page.root()), say));
    }

    Uni<Both> open(String reference, TrayChoice tray, Optional<DeskStep> sent) {
        Words words = words();
        String done = sent.map(step -> step.done(words.say())).orElse(null);
        return cases.open(actor.get(), reference)
                .map(opened -> showCase.show(opened, words, done))
                .chain(shown -> list(tray, "", 1, shown.id()).map(list -> new Both(list, shown)));
    }

    Words words() {
        return Words.in(page.language());
    }
}
