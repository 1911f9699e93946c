package org.jenjang.routing.proposal.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Under what a report can go to an institution. */
final class Subject {

    private Subject() {}

    /**
     * The category itself while it is open and not the own subject of somebody else; otherwise the nearest one above it of which
     * that is true, or null. What was learned of one institution speaks for others of its kind, and older lessons outlive categories.
     */
    static @Nullable String at(String institution, @Nullable String category, LocalDate day) {
        Optional<Category> found = CodeLists.category(category);
        while (found.isPresent() && !(found.get().isOpen(day) && found.get().isFor(institution))) {
            found = CodeLists.category(found.get().parent());
        }
        return found.map(Category::code).orElse(null);
    }
}
