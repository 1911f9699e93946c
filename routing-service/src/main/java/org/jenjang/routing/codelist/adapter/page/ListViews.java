package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
import org.jenjang.routing.register.app.Institutions;

/** Builds the pages on which the code lists are looked through. */
@ApplicationScoped
class ListViews {

    private final CurrentLists lists;
    private final Institutions institutions;
    private final ListWords words;
    private final PageContext page;

    ListViews(CurrentLists lists, Institutions institutions, ListWords words, PageContext page) {
        this.lists = lists;
        this.institutions = institutions;
        this.words = words;
        this.page = page;
    }

    /** The provinces, or what lies in one of them. */
    ListView regions(String province, Actor actor, String done) {
        Edition now = lists.known().edition();
        List<Region> found = now.regions().stream()
                .filter(region -> province.isEmpty() ? region.parent() == null : region.provinceCode().equals(province)).toList();
        String title = now.region(province).map(Region::name).orElse(words.say().provinces(found.size()));
        return view(found, "", false, title, province.isEmpty() ? "" : page.root() + "/code-lists", actor, done);
    }

    /** All categories as a tree. */
    ListView categories(Actor actor, String done) {
        List<Category> all = lists.known().edition().categories();
        return view(all, "", true, words.say().categoryTitle(all.size()), "", actor, done);
    }

    /** Entries of one list whose code or name has the text in it. */
    ListView found(String search, boolean categories, Actor actor) {
        Edition now = lists.known().edition();
        String wanted = search.toLowerCase(Locale.ROOT);
        List<? extends Entry> all = categories ? now.categories() : now.regions();
        List<? extends Entry> found = all.stream()
                .filter(entry -> Stream.of(entry.code(), words.name(entry), String.join(" ", former(entry)))
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
        return view(found, search, categories, words.say().foundFor(found.size(), search), "", actor, "");
    }

    private ListView view(List<? extends Entry> entries, String search, boolean categories, String title, String back, Actor actor,
            String done) {
        FilledForm form = new FilledForm(Map.of("cari", List.of(search)), Map.of());
        return new ListView(form, categories, title, back, entries.stream().map(this::line).toList(),
                actor.has(Role.NATIONAL_ADMIN), actor.has(Role.INSTITUTION_ADMIN) && actor.institution() != null, done);
    }

    private ListView.Line line(Entry entry) {
        int depth = entry instanceof Category category ? category.depth() : 0;
        String href = entry instanceof Region region && region.parent() == null
                ? page.root() + "/code-lists?provinsi=" + region.code() : "";
        return new ListView.Line(words.name(entry), entry.code(), page.root() + "/code-lists/entri/" + entry.code(), depth, href,
                words.validity(entry), remarks(entry));
    }

    private List<String> remarks(Entry entry) {
        List<String> remarks = new ArrayList<>();
        if (!former(entry).isEmpty()) {
            remarks.add(words.say().formerly(String.join(", ", former(entry))));
        }
        if (entry.successor() != null) {
            remarks.add(words.say().successor(words.other(entry, entry.successor(), lists.known().edition())));
        }
        if (entry instanceof Category category && category.institution() != null) {
            remarks.add(words.say().own(institutions.name(category.institution())));
        }
        if (entry instanceof Category category && category.evidence()) {
            remarks.add(words.say().evidence());
        }
        return remarks;
    }

    private static List<String> former(Entry entry) {
        return entry instanceof Region region ? region.formerCodes() : List.of();
    }
}
