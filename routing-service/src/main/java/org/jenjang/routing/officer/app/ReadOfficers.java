package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.config.RoutingConfig;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.officer.domain.Roster;
import org.jenjang.routing.officer.domain.Vigilance;

/** Shows who works in an institution, and notes who was shown it. */
@ApplicationScoped
public class ReadOfficers {

    private final Officers officers;
    private final AccountTasks tasks;
    private final OfficeCases cases;
    private final Authorities authorities;
    private final Vigilance vigilance;
    private final Clock clock;

    ReadOfficers(Officers officers, AccountTasks tasks, OfficeCases cases, Authorities authorities, RoutingConfig config,
            Clock clock) {
        this.officers = officers;
        this.tasks = tasks;
        this.cases = cases;
        this.authorities = authorities;
        this.vigilance = new Vigilance(config.officers().absence(), config.officers().beginning());
        this.clock = clock;
    }

    /**
     * Everybody of an institution.
     *
     * @throws NotFound when the actor may not know
     */
    public Uni<Staff> staff(String institution, Actor by) {
        authorities.of(by, institution);
        return officers.note(by, LogEntry.What.LOOKED, institution, Optional.empty()).chain(() -> read(institution));
    }

    /**
     * One officer, among the staff of his institution.
     *
     * @throws NotFound (in the Uni) when the actor may not know of him
     */
    public Uni<Opened> open(UUID id, Actor by) {
        return officers.find(id).map(found -> found
                        .filter(officer -> AccessPolicy.mayStaff(by, officer.post().institution()))
                        .orElseThrow(NotFound::new))
                .call(officer -> officers.note(by, LogEntry.What.LOOKED, officer.post().institution(), Optional.of(id)))
                .chain(officer -> read(officer.post().institution())
                        .chain(staff -> officers.log(id).map(log -> new Opened(officer, staff, log))));
    }

    private Uni<Staff> read(String institution) {
        return officers.of(institution)
                .chain(roster -> tasks.waiting(institution, clock.instant())
                        .chain(waiting -> cases.count(institution)
                                .map(open -> new Staff(institution, roster, waiting, open, findings(roster, open)))));
    }

    private Map<UUID, Vigilance.Finding> findings(Roster roster, Map<String, Long> open) {
        return roster.officers().stream()
                .filter(officer -> officer.isInOfficeOn(authorities.today(officer.post().institution())))
                .collect(Collectors.toMap(Officer::id, officer -> finding(officer, roster, open)));
    }

    private Vigilance.Finding finding(Officer officer, Roster roster, Map<String, Long> open) {
        Post post = officer.post();
        return vigilance.of(post.role(), roster.presence(officer, authorities.today(post.institution()),
                authorities.zone(post.institution())), post.open(open), clock.instant());
    }

    /** One officer among the staff of his institution, and what was done about him. */
    public record Opened(Officer officer, Staff staff, List<LogEntry> log) {
        public Opened {
            log = List.copyOf(log);
        }
    }
}
