package org.jenjang.routing.codelist.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.codelist.domain.CategoryLine;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.LineCheck;
import org.jenjang.routing.register.app.Today;

/** Adds a subject below those of the citizens that one institution alone uses. */
@ApplicationScoped
public class AddCategory {

    /** What the source of a subject says that its own institution has written down. */
    private static final String OWN = "OWN";

    private final RefreshLists refresh;
    private final RecordLists recordLists;
    private final Clock clock;

    AddCategory(RefreshLists refresh, RecordLists recordLists, Clock clock) {
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

    /**
     * Adds a subject from today on; its code is made of its name.
     *
     * @throws NotFound when the person acts for no institution
     * @throws InvalidInput with every field that is wrong
     * @throws org.jenjang.platform.kernel.RefusedException when somebody else has changed the lists in this moment
     */
    public Uni<Category> add(CategoryDraft draft, Actor by) {
        String institution = Optional.ofNullable(by.institution()).orElseThrow(NotFound::new);
        return refresh.refresh().chain(now -> {
            Category added = category(draft, institution, now.edition());
            ListEdit edit = ListEdit.between(now.edition(), now.edition().with(List.of(), List.of(added)));
            return recordLists.record(edit, now.revision(), Recording.by(by, clock.instant()))
                    .invoke(revision -> ImportLists.require(revision > 0)).replaceWith(added);
        });
    }

    private Category category(CategoryDraft draft, String institution, Edition edition) {
        LocalDate today = Today.in(Today.CAPITAL, clock);
        List<FieldError> wrong = new ArrayList<>();
        need(parents(institution, edition, today).stream().anyMatch(parent -> parent.code().equals(draft.parent())), "parent",
                "category-parent", wrong);
        need(LineCheck.isText(draft.nameIndonesian()) && !slug(draft).isEmpty(), "nameIndonesian", "category-name", wrong);
        need(LineCheck.isText(draft.nameEnglish()), "nameEnglish", "category-name", wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return new Category(freeCode(draft, edition), draft.parent(), draft.nameIndonesian().strip(), draft.nameEnglish().strip(),
                today, null, draft.evidence(), null, institution, OWN);
    }

    /** Numbered when there was such a subject before, since codes are never reused. */
    private static String freeCode(CategoryDraft draft, Edition edition) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> draft.parent() + "." + slug(draft) + (number == 1 ? "" : number))
                .filter(code -> edition.category(code).isEmpty())
                .findFirst().orElseThrow();
    }

    private static String slug(CategoryDraft draft) {
        String letters = draft.nameIndonesian().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return letters.substring(0, Math.min(20, letters.length()));
    }

    private static void need(boolean right, String field, String code, List<FieldError> wrong) {
        if (!right) {
            wrong.add(new FieldError(field, code));
        }
    }
}
