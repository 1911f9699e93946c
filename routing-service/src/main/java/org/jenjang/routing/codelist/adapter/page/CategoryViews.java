package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.codelist.app.CategoryDraft;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.jenjang.routing.codelist.app.OwnCategories;
import org.jenjang.routing.register.app.Today;

/** Builds the form of a category of one's own, a new one or one that is there. */
@ApplicationScoped
class CategoryViews {

    private static final String YES = "yes";

    private final CurrentLists lists;
    private final ListWords words;
    private final PageContext page;
    private final Clock clock;

    CategoryViews(CurrentLists lists, ListWords words, PageContext page, Clock clock) {
        this.lists = lists;
        this.words = words;
        this.page = page;
        this.clock = clock;
    }

    CategoryView fresh(FilledForm form, String refusal, Actor actor) {
        Edition now = lists.known().edition();
        String institution = Objects.requireNonNullElse(actor.institution(), "");
        List<Parts.Option> parents = OwnCategories.parents(institution, now, Today.in(Today.CAPITAL, clock)).stream()
                .map(category -> new Parts.Option(category.code(), path(category, now))).toList();
        return new CategoryView(words.say().addTitle(), link("/kategori/baru"), link("/kategori"), false, form, parents, evidence(),
                refusal);
    }

    /** The category with this code that the actor's institution may change; empty when there is none. */
    Optional<Category> own(String code, Actor actor) {
        return OwnCategories.find(code, Objects.requireNonNullElse(actor.institution(), ""), lists.known().edition(),
                Today.in(Today.CAPITAL, clock));
    }

    CategoryView known(Category category, FilledForm form, String refusal) {
        return new CategoryView(words.say().changeTitle(words.name(category)), link("/kategori/ubah/" + category.code()),
                link("/entri/" + category.code()), true, form, List.of(), evidence(), refusal);
    }

    /** What holds of a category, as the form takes it. */
    static FilledForm filled(Category category) {
        return FilledForm.empty()
                .withValue("nameIndonesian", category.nameIndonesian())
                .withValue("nameEnglish", category.nameEnglish())
                .withValue("evidence", category.evidence() ? YES : "")
                .withValue("validTo", category.validTo() == null ? "" : category.validTo().toString());
    }

    static CategoryDraft draft(FilledForm form) {
        return new CategoryDraft(form.value("parentCategory"), form.value("nameIndonesian"), form.value("nameEnglish"),
                form.value("evidence").equals(YES), form.value("validTo"));
    }

    private List<Parts.Option> evidence() {
        return List.of(new Parts.Option(YES, words.say().evidenceYes()));
    }

    private String link(String path) {
        return page.root() + "/code-lists" + path;
    }

    /** Its name after those above it. */
    private String path(Category category, Edition now) {
        return now.category(category.parent()).map(above -> path(above, now) + " › ").orElse("") + words.name(category);
    }
}
