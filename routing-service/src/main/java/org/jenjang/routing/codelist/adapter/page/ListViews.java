package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.CurrentLists;

/** Builds the pages on which the code lists are looked through. */
@ApplicationScoped
class ListViews {

    private final CurrentLists lists;
    private final ListGroups groups;
    private final ListWords words;
    private final PageContext page;

    ListViews(CurrentLists lists, ListGroups groups, ListWords words, PageContext page) {
        this.lists = lists;
        this.groups = groups;
        this.words = words;
        this.page = page;
    }

    /** The provinces, or what lies in one of them. */
    ListView regions(String province, Actor actor, String done) {
        Edition now = lists.known().edition();
        List<Region> found = now.regions().stream()
                .filter(region -> province.isEmpty() ? region.parent() == null : region.provinceCode().equals(province)).toList();
        String title = now.region(province).map(Region::name).orElse(words.say().provinces(found.size()));
        return view(groups.one(title, found), "", false, title, province.isEmpty() ? "" : page.root() + "/code-lists", actor, done);
    }

    /**
     * All categories as a tree.
     *
     * @param added code of the one that was just added; empty for none
     */
    ListView categories(String added, Actor actor) {
        List<Category> all = lists.known().edition().categories();
        String done = lists.known().edition().category(added).map(words::name).map(words.say()::saved).orElse("");
        return view(groups.folded(all, added), "", true, words.say().categoryTitle(all.size()), "", actor, done);
    }

    /** Entries of one list whose code or name has the text in it. */
    ListView found(String search, boolean categories, Actor actor) {
        Edition now = lists.known().edition();
        String wanted = search.toLowerCase(Locale.ROOT);
        List<? extends Entry> all = categories ? now.categories() : now.regions();
        List<? extends Entry> found = all.stream()
                .filter(entry -> Stream.of(entry.code(), words.name(entry), String.join(" ", ListLines.former(entry)))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        return view(groups.folded(found, search), search, categories, words.say().foundFor(found.size(), search), "", actor, "");
    }

    private ListView view(List<ListView.Group> groups, String search, boolean categories, String title, String back, Actor actor,
            String done) {
        FilledForm form = new FilledForm(Map.of("cari", List.of(search)), Map.of());
        return new ListView(form, categories, title, back, groups,
                actor.has(Role.NATIONAL_ADMIN), actor.has(Role.INSTITUTION_ADMIN) && actor.institution() != null, done);
    }
}
