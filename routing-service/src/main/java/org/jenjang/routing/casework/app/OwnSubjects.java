package org.jenjang.routing.casework.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.register.app.Institutions;

/** A subject that an institution has for itself is for its own reports alone. */
@ApplicationScoped
class OwnSubjects {

    private static final String CATEGORY = "category";

    private final Institutions institutions;

    OwnSubjects(Institutions institutions) {
        this.institutions = institutions;
    }

    /** What is wrong with a category of reports that an institution shall have; empty when nothing is. */
    Optional<FieldError> fault(String category, String institution) {
        return CodeLists.category(category).filter(found -> !found.isFor(institution)).map(Category::institution)
                .map(owner -> new FieldError(CATEGORY, "category-of-other", institutions.name(owner)));
    }

    /**
     * Lets a case be reclassified only to what is for its holder; what it carries already may stay.
     *
     * @throws InvalidInput when the category is another institution's own
     */
    void require(RoutingCommand command, RoutingCase now) {
        if (command instanceof RoutingCommand.Reclassify asked && !asked.category().equals(now.dossier().file().category())) {
            fault(asked.category(), now.holder().institution()).ifPresent(fault -> {
                throw new InvalidInput(List.of(fault));
            });
        }
    }
}
