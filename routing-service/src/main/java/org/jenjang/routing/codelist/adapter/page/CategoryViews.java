package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.codelist.app.AddCategory;
import org.jenjang.routing.codelist.app.CurrentLists;
import org.jenjang.routing.register.app.Today;

/** Builds the form of a new category. */
@ApplicationScoped
class CategoryViews {

    private final CurrentLists lists;
    private final ListWords words;
    private final Clock clock;

    CategoryViews(CurrentLists lists, ListWords words, Clock clock) {
        this.lists = lists;
        this.words = words;
        this.clock = clock;
    }

    CategoryView view(FilledForm form, String refusal, Actor actor) {
        Edition now = lists.known().edition();
        String institution = Objects.requireNonNullElse(actor.institution(), "");
        List<Parts.Option> parents = AddCategory.parents(institution, now, Today.in(Today.CAPITAL, clock)).stream()
                .map(category -> new Parts.Option(category.code(), path(category, now))).toList();
        return new CategoryView(form, parents, List.of(new Parts.Option("yes", words.say().evidenceYes())), refusal);
    }

    /** Its name after those above it. */
    private String path(Category category, Edition now) {
        return now.category(category.parent()).map(above -> path(above, now) + " › ").orElse("") + words.name(category);
    }
}
