package org.jenjang.response.handling.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.response.handling.app.Inbox;
import org.jenjang.response.handling.app.Listing;
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

    Uni<CaseListView> list(String tray, String typed, int number, String current, Optional<DeskStep> sent) {
        String words = typed.strip().substring(0, Math.min(LONGEST_QUERY, typed.strip().length()));
        Actor person = actor.get();
        ResponseMessages say = words().say();
        List<TrayChoice> offered = offered(person);
        TrayChoice chosen = TrayChoice.of(tray, offered);
        Uni<Listing> found = chosen == TrayChoice.HELPING
                ? cases.listHelped(person, words, number)
                : cases.list(person, new Inbox.Search(chosen.trays(), words, number));
        return found.map(listing -> showList.show(listing, new ShowList.Asked(heading(offered, say), offered, chosen, words,
                current, page.root(), sent.map(step -> step.done(say)).orElse(null)), say));
    }

    Uni<Both> open(String reference, String tray, Optional<DeskStep> sent) {
        Words words = words();
        String done = sent.map(step -> step.done(words.say())).orElse(null);
        return cases.open(actor.get(), reference)
                .map(opened -> showCase.show(opened, words, done))
                .chain(shown -> list(tray, "", 1, shown.id(), Optional.empty()).map(list -> new Both(list, shown)));
    }

    private static List<TrayChoice> offered(Actor person) {
        if (person.has(Role.LIAISON_OFFICER)) {
            return TrayChoice.OF_UNIT;
        }
        return person.has(Role.INSTITUTION_ADMIN) || person.has(Role.NATIONAL_ADMIN)
                ? TrayChoice.OF_INSTITUTION
                : TrayChoice.OF_APPROVER;
    }

    private static String heading(List<TrayChoice> offered, ResponseMessages say) {
        if (offered.equals(TrayChoice.OF_APPROVER)) {
            return say.inboxOfApprover();
        }
        return offered.equals(TrayChoice.OF_UNIT) ? say.inboxOfUnit() : say.inboxOfInstitution();
    }

    Words words() {
        return Words.in(page.language());
    }
}
