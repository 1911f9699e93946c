package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.codelist.app.CurrentLists.Known;
import org.jenjang.routing.codelist.domain.CategoryLine;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.register.app.Today;

/** The subjects below those of the citizens that one institution alone uses: it adds, renames and ends them itself. */
@ApplicationScoped
public class OwnCategories {

    /** What the source of a subject says that its own institution has written down. */
    public static final String OWN = "OWN";

    private final RefreshLists refresh;
    private final RecordLists recordLists;
    private final Clock clock;

    OwnCategories(RefreshLists refresh, RecordLists recordLists, Clock clock) {
        this.refresh = refresh;
        this.recordLists = recordLists;
        this.clock = clock;
    }

    /** The subjects below which this institution may add its own: parts that citizens choose, and its own ones. */
    public static List<Category> parents(String institution, Edition edition, LocalDate today) {
        return edition.categories().stream()
                .filter(category -> category.isOpen(today) && category.depth() >= CategoryLine.CITIZENS
                        && category.depth() < CategoryLine.DEEPEST
                        && category.isFor(institution))
                .toList();
    }

    /** The own subject of this institution with this code; empty when there is none or it has ended. */
    public static Optional<Category> find(String code, String institution, Edition edition, LocalDate today) {
        return edition.category(code)
                .filter(category -> institution.equals(category.institution())
                        && (category.validTo() == null || !category.validTo().isBefore(today)));
    }

    /**
     * Adds a subject from today on; its code is made of its name.
     *
     * @throws NotFound when the person acts for no institution
     * @throws InvalidInput with every field that is wrong
     * @throws org.jenjang.platform.kernel.RefusedException when somebody else has changed the lists in this moment
     */
    public Uni<Category> add(CategoryDraft draft, Actor by) {
        return refresh.refresh().chain(now -> {
            String institution = institution(by);
            LocalDate today = today();
            boolean below = parents(institution, now.edition(), today).stream()
                    .anyMatch(parent -> parent.code().equals(draft.parent()));
            refuse(Stream.concat(below ? Stream.empty() : Stream.of(new FieldError("parentCategory", "category-parent")),
                    draft.faults(today).stream()));
            return record(new Category(freeCode(draft, now.edition()), draft.parent(), draft.nameIndonesian().strip(),
                    draft.nameEnglish().strip(), today, draft.lastDay(), draft.evidence(), null, institution, OWN), now, by);
        });
    }

    /**
     * Gives an own subject other names, asks for evidence or no longer, gives it a last day or takes it back. Reports that
     * carry it keep it.
     *
     * @throws NotFound when this institution has no such subject, or it has ended
     * @throws InvalidInput with every field that is wrong; no part may outlast it
     * @throws org.jenjang.platform.kernel.RefusedException when somebody else has changed the lists in this moment
     */
    public Uni<Category> change(String code, CategoryDraft draft, Actor by) {
        return refresh.refresh().chain(now -> {
            LocalDate today = today();
            Category known = find(code, institution(by), now.edition(), today).orElseThrow(NotFound::new);
            refuse(draft.faults(today).stream());
            LocalDate last = draft.lastDay();
            refuse(last == null ? Stream.empty() : now.edition().categories().stream()
                    .filter(part -> code.equals(part.parent()) && part.isOpen(last.plusDays(1)))
                    .limit(1).map(part -> new FieldError("validTo", "category-part", part.nameIndonesian())));
            return record(new Category(code, known.parent(), draft.nameIndonesian().strip(), draft.nameEnglish().strip(),
                    known.validFrom(), last, draft.evidence(), known.successor(), known.institution(), known.source()), now, by);
        });
    }

    private Uni<Category> record(Category category, Known now, Actor by) {
        ListEdit edit = ListEdit.between(now.edition(), now.edition().with(List.of(), List.of(category)));
        return edit.isEmpty()
                ? Uni.createFrom().item(category)
                : recordLists.record(edit, now.revision(), Recording.by(by, clock.instant()))
                        .invoke(revision -> ImportLists.require(revision > 0)).replaceWith(category);
    }

    private LocalDate today() {
        return Today.in(Today.CAPITAL, clock);
    }

    private static String institution(Actor by) {
        return Optional.ofNullable(by.institution()).orElseThrow(NotFound::new);
    }

    private static void refuse(Stream<FieldError> faults) {
        List<FieldError> wrong = faults.toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** Numbered when there was such a subject before, since codes are never reused. */
    private static String freeCode(CategoryDraft draft, Edition edition) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> draft.parent() + "." + draft.slug() + (number == 1 ? "" : number))
                .filter(code -> edition.category(code).isEmpty())
                .findFirst().orElseThrow();
    }
}
