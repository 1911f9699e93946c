package org.jenjang.routing.officer.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** What somebody may fill where, and what day it is there. */
@ApplicationScoped
public class Authorities {

    private final Institutions institutions;
    private final Clock clock;

    Authorities(Institutions institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    /**
     * What the actor may fill in an institution.
     *
     * @throws NotFound when he may not even know who works there, or there is no such institution
     */
    public Authority of(Actor actor, String institution) {
        AccessPolicy.requireStaff(actor, institution);
        Institution known = institutions.find(institution).orElseThrow(NotFound::new);
        return new Authority(actor.subject(), institution,
                Arrays.stream(OfficerRole.values())
                        .filter(role -> AccessPolicy.mayAppoint(actor, role.name(), institution)).collect(Collectors.toSet()),
                institutions.units(institution).stream().map(Unit::code).collect(Collectors.toSet()), lastDays(known),
                today(institution), clock.instant());
    }

    /**
     * What the actor may fill where an officer is, whom he may let leave.
     *
     * @throws NotFound when he may not let him leave
     */
    public Authority over(Officer officer, Actor actor) {
        Post post = officer.post();
        AccessPolicy.requireRelease(actor, post.role().name(), post.institution(), hasEnded(post.institution()));
        return of(actor, post.institution());
    }

    /** Whether the actor may change something about an officer. */
    public boolean isOver(Officer officer, Actor actor) {
        Post post = officer.post();
        return AccessPolicy.mayRelease(actor, post.role().name(), post.institution(), hasEnded(post.institution()));
    }

    /** Whether an officer leaves an office that has ended by the day after; false while he has no last day. */
    public boolean hasEndedWith(Officer left, Actor actor) {
        return left.until() != null && of(actor, left.post().institution()).hasEnded(left.post(), left.until().plusDays(1));
    }

    /** What somebody may fill who has nothing to say in an institution, or where there is none. */
    Authority none(Actor actor, String institution) {
        return new Authority(actor.subject(), institution, Set.of(), Set.of(), Map.of(), today(institution), clock.instant());
    }

    boolean isKnown(String institution) {
        return institutions.find(institution).isPresent();
    }

    private boolean hasEnded(String institution) {
        return institutions.find(institution).map(Institution::validTo).filter(today(institution)::isAfter).isPresent();
    }

    private static Map<String, LocalDate> lastDays(Institution institution) {
        return Stream.concat(Stream.of(Map.entry(institution.code(), lastDay(institution.validTo()))),
                        institution.units().stream().map(unit -> Map.entry(unit.code(), lastDay(unit.validTo()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static LocalDate lastDay(@Nullable LocalDate validTo) {
        return Objects.requireNonNullElse(validTo, LocalDate.MAX);
    }

    /** The zone in which an institution's days begin; where nobody knows it, the register's default. */
    public ZoneId zone(String institution) {
        return institutions.find(institution).map(Institution::zone).orElse(ZoneId.of("Asia/Jakarta"));
    }

    /** What day it is at an institution. */
    public LocalDate today(String institution) {
        return LocalDate.ofInstant(clock.instant(), zone(institution));
    }
}
