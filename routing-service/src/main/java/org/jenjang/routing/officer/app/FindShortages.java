package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.officer.domain.Holding;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.officer.domain.Shortage;
import org.jenjang.routing.officer.domain.Vigilance;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;

/** Finds where posts are thin or officers have stopped looking, so that somebody is told who does not open that page. */
@ApplicationScoped
public class FindShortages {

    private final Holdings holdings;
    private final OfficeCases cases;
    private final Institutions institutions;
    private final Authorities authorities;
    private final Vigilance vigilance;
    private final Clock clock;

    FindShortages(Holdings holdings, OfficeCases cases, Institutions institutions, Authorities authorities, RoutingConfig config,
            Clock clock) {
        this.holdings = holdings;
        this.cases = cases;
        this.institutions = institutions;
        this.authorities = authorities;
        this.vigilance = new Vigilance(config.officers().absence(), config.officers().beginning());
        this.clock = clock;
    }

    /**
     * Every institution in office that lacks something, the worst first.
     *
     * @throws org.jenjang.platform.kernel.NotFound when the actor may not know of all
     */
    public Uni<List<Shortage>> all(Actor by) {
        AccessPolicy.requireStaffOfAll(by);
        List<String> all = institutions.inOffice().stream().map(Institution::code).toList();
        return holdings.of(all.stream().map(this::day).toList()).chain(held -> cases.count().map(open -> {
            Map<String, List<Holding>> byInstitution = held.stream()
                    .collect(Collectors.groupingBy(holding -> holding.post().institution()));
            return all.stream()
                    .map(code -> shortage(code, byInstitution.getOrDefault(code, List.of()), open.getOrDefault(code, Map.of())))
                    .filter(shortage -> !shortage.isNone()).sorted(Shortage.WORST).toList();
        }));
    }

    /**
     * What one institution lacks.
     *
     * @throws org.jenjang.platform.kernel.NotFound when the actor may not know
     */
    public Uni<Shortage> of(String institution, Actor by) {
        AccessPolicy.requireStaff(by, institution);
        return holdings.of(List.of(day(institution)))
                .chain(held -> cases.count(institution).map(open -> shortage(institution, held, open)));
    }

    private Shortage shortage(String institution, List<Holding> held, Map<String, Long> open) {
        List<Post> needed = Stream.concat(Stream.of(new Post(OfficerRole.INSTITUTION_ADMIN, institution, null)),
                institutions.units(institution).stream()
                        .map(unit -> new Post(OfficerRole.LIAISON_OFFICER, institution, unit.code()))).toList();
        return Shortage.of(institution, needed, held, open, vigilance, clock.instant());
    }

    private Holdings.Day day(String institution) {
        return new Holdings.Day(institution, authorities.today(institution), authorities.zone(institution));
    }
}
