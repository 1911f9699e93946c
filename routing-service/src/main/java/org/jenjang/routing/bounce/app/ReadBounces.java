package org.jenjang.routing.bounce.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.bounce.domain.BouncePair;
import org.jenjang.routing.register.app.Institutions;

/**
 * The ledger of a year: between which institutions reports went back and forth. The nation and who oversees it see all
 * of it, an admin what concerns his own institution or one below it.
 */
@ApplicationScoped
public class ReadBounces {

    private static final Duration YEAR = Duration.ofDays(365);
    /** More than this nobody reads, and it bounds what one page costs. */
    private static final int MOST = 20_000;

    private final Bounces bounces;
    private final Institutions institutions;
    private final Clock clock;

    ReadBounces(Bounces bounces, Institutions institutions, Clock clock) {
        this.bounces = bounces;
        this.institutions = institutions;
        this.clock = clock;
    }

    /** The pairs that this person may see, the busiest first. */
    public Uni<List<BouncePair>> of(Actor actor) {
        return bounces.since(clock.instant().minus(YEAR), MOST)
                .map(BouncePair::of)
                .map(pairs -> actor.has(Role.NATIONAL_ADMIN) || actor.has(Role.OVERSEER) ? pairs : concerning(own(actor), pairs));
    }

    private static List<BouncePair> concerning(Set<String> own, List<BouncePair> pairs) {
        return pairs.stream().filter(pair -> own.contains(pair.one()) || own.contains(pair.other())).toList();
    }

    private Set<String> own(Actor actor) {
        String institution = actor.institution();
        if (institution == null) {
            return Set.of();
        }
        Set<String> own = new HashSet<>(institutions.below(institution));
        own.add(institution);
        return own;
    }
}
