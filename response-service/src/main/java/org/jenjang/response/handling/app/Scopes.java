package org.jenjang.response.handling.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Scope;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Capacity;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.Handling;

/** Where a handling stands among the offices, for the question who may see it. */
@ApplicationScoped
public class Scopes {

    private static final int HIGHEST_LADDER = 8;

    private final Institutions institutions;

    public Scopes(Institutions institutions) {
        this.institutions = institutions;
    }

    Kept requireKnown(Optional<Kept> found) {
        return found.orElseThrow(NotFound::new);
    }

    /**
     * The scope of a handling.
     *
     * @throws NotFound while no unit has it
     */
    public Scope of(Kept kept) {
        return switch (kept.handling()) {
            case Handling.Unassigned _ -> throw new NotFound();
            case Handling.GivenBack(var task) -> of(task, List.of());
            case Handling.Ended(var task, var ending, _) when ending == Ending.TAKEN_AWAY -> of(task, List.of());
            case Handling.Assigned assigned -> of(assigned.task(), assigned.task().terms().helpers());
        };
    }

    /** In what capacity the actor looks at it. */
    Capacity capacity(Actor actor, Kept kept) {
        Scope scope = of(kept);
        boolean waits = kept.handling() instanceof Handling.AwaitsApproval;
        if (waits && AccessPolicy.mayApprove(actor, scope)) {
            return Capacity.APPROVER;
        }
        if (AccessPolicy.mayWork(actor, scope)) {
            return Capacity.LEAD;
        }
        return AccessPolicy.mayHelp(actor, scope) ? Capacity.HELPER : Capacity.READER;
    }

    /** Whoever helped a unit that has the case no longer may know of it no longer. */
    private Scope of(Assignment task, List<String> helpers) {
        return new Scope(task.unit().institution(), task.unit().unit(), above(task.unit().institution()), List.of(),
                task.isRestricted(), helpers);
    }

    /** Codes of the institutions above, nearest first; bounded, so that a wrong entry in the register cannot loop. */
    private List<String> above(String institution) {
        return Stream.iterate(parent(institution), Optional::isPresent, code -> code.flatMap(this::parent))
                .limit(HIGHEST_LADDER)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> parent(String institution) {
        return institutions.institution(institution).map(Institutions.Office::parent);
    }
}
