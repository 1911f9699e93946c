package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What becomes of a roster: officers and delegations as they are to be stored, all or none. */
public record Changes(List<Officer> officers, List<Delegation> delegations) {

    public Changes {
        officers = List.copyOf(officers);
        delegations = List.copyOf(delegations);
    }

    /**
     * When which accounts have to follow: at once, and at the beginning of every day on which something begins or is over.
     *
     * @param before what the changes were decided on
     * @param zoneOf the zone in which an institution's days begin
     */
    public List<AccountTask> tasks(Roster before, Function<String, ZoneId> zoneOf, Instant now) {
        Stream<AccountTask> ofOfficers = officers.stream().flatMap(officer -> at(officer,
                zoneOf.apply(officer.post().institution()), now, officer.since(), next(officer.until())));
        Stream<AccountTask> ofDelegates = delegations.stream().flatMap(delegation -> before.find(delegation.delegate()).stream()
                .flatMap(delegate -> at(delegate, zoneOf.apply(delegate.post().institution()), now, delegation.from(),
                        next(delegation.to()))));
        return Stream.concat(ofOfficers, ofDelegates).distinct().toList();
    }

    private static Stream<AccountTask> at(Officer officer, ZoneId zone, Instant now, LocalDate from, @Nullable LocalDate over) {
        Stream<Instant> later = Stream.of(from, over == null ? from : over)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .filter(moment -> moment.isAfter(now));
        return Stream.concat(Stream.of(now), later).map(moment -> new AccountTask(officer.email(), moment));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}
