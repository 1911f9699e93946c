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
        Stream<AccountTask> ofOfficers = officers.stream().flatMap(officer -> Stream.concat(
                at(officer, zoneOf, now, officer.since(), next(officer.until())), standingIn(officer, before, zoneOf, now)));
        Stream<AccountTask> ofDelegates = delegations.stream().flatMap(delegation -> before.find(delegation.delegate()).stream()
                .flatMap(delegate -> at(delegate, zoneOf, now, delegation.from(), next(delegation.to()))));
        return Stream.concat(ofOfficers, ofDelegates).distinct().toList();
    }

    /** Tasks are kept by address, so who gets another one needs those of the colleagues for whom he stands in, too. */
    private static Stream<AccountTask> standingIn(Officer officer, Roster before, Function<String, ZoneId> zoneOf, Instant now) {
        return before.delegations().stream().filter(delegation -> delegation.delegate().equals(officer.id()))
                .flatMap(delegation -> at(officer, zoneOf, now, delegation.from(), next(delegation.to())));
    }

    private static Stream<AccountTask> at(Officer officer, Function<String, ZoneId> zoneOf, Instant now, LocalDate from,
            @Nullable LocalDate over) {
        ZoneId zone = zoneOf.apply(officer.post().institution());
        Stream<Instant> later = Stream.of(from, over == null ? from : over)
                .map(day -> day.atStartOfDay(zone).toInstant())
                .filter(moment -> moment.isAfter(now));
        return Stream.concat(Stream.of(now), later).map(moment -> new AccountTask(officer.email(), moment));
    }

    private static @Nullable LocalDate next(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }
}
