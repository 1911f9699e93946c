package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Officers with their delegations, as far as somebody needs them to decide. Those who have left are among them. */
public record Roster(List<Officer> officers, List<Delegation> delegations) {

    public Roster {
        officers = List.copyOf(officers);
        delegations = List.copyOf(delegations);
    }

    /** The officer with this id. */
    public Optional<Officer> find(UUID id) {
        return officers.stream().filter(officer -> officer.id().equals(id)).findFirst();
    }

    /** Who holds a post on that day. */
    public List<Officer> holding(Post post, LocalDate day) {
        return officers.stream().filter(officer -> officer.post().equals(post) && officer.isInOfficeOn(day)).toList();
    }

    /** Who else holds the officer's post on that day, and could go on with his work. */
    public List<Officer> besides(Officer officer, LocalDate day) {
        return holding(officer.post(), day).stream().filter(other -> !other.id().equals(officer.id())).toList();
    }

    /** Who could work for a liaison officer while he is away: the other liaison officers of his institution. */
    public List<Officer> colleagues(Officer officer, LocalDate day) {
        return officers.stream()
                .filter(other -> other.post().role() == OfficerRole.LIAISON_OFFICER && other.isInOfficeOn(day))
                .filter(other -> other.post().institution().equals(officer.post().institution()))
                .filter(other -> !other.email().equals(officer.email()))
                .toList();
    }

    /**
     * What is known of an officer's being there.
     *
     * @param zone in which his days begin
     */
    public Presence presence(Officer officer, LocalDate today, ZoneId zone) {
        return new Presence(officer.lastSignIn(), officer.recordedAt(), delegations.stream()
                .filter(leave -> leave.officer().equals(officer.id()) && !leave.to().isBefore(leave.from()))
                .filter(leave -> !leave.from().isAfter(today))
                .map(leave -> leave.to().plusDays(1).atStartOfDay(zone).toInstant())
                .max(Instant::compareTo).orElse(null));
    }

    /** All offices of one person, whatever became of them. */
    public List<Officer> ofPerson(String email) {
        return officers.stream().filter(officer -> officer.email().equals(email)).toList();
    }

    /** Delegations of and to an officer that are not over. */
    public List<Delegation> delegations(UUID officer, LocalDate day) {
        return delegations.stream()
                .filter(delegation -> delegation.officer().equals(officer) || delegation.delegate().equals(officer))
                .filter(delegation -> delegation.isOpenOn(day))
                .toList();
    }
}
