package org.jenjang.routing.officer.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The account at the identity provider as the register wants it.
 *
 * @param subject its id there; null while none is known
 * @param enabled whether one can sign in with it
 * @param delegatedUnits units for which the person works while somebody is away
 * @param offices ids of all offices of the person, by which an account is known as his
 */
public record Account(
        @Nullable String subject, String email, String name, boolean enabled, Post post, Set<String> delegatedUnits,
        Set<UUID> offices) implements Redacted {

    public Account {
        delegatedUnits = Set.copyOf(delegatedUnits);
        offices = Set.copyOf(offices);
    }

    /**
     * What the account of a person has to be on a day; none when there is nothing to be made yet.
     *
     * @param roster with all offices of the person, the delegations to him and who delegated them
     */
    public static Optional<Account> of(String email, Roster roster, LocalDate day) {
        List<Officer> offices = roster.ofPerson(email);
        Optional<String> subject = offices.stream().map(Officer::subject).filter(Objects::nonNull).findFirst();
        Optional<Officer> now = offices.stream().filter(office -> office.isInOfficeOn(day)).findFirst();
        Optional<Officer> known = now.or(() -> offices.stream().filter(_ -> subject.isPresent())
                .max(Comparator.comparing(office -> Objects.requireNonNullElse(office.until(), LocalDate.MIN))));
        return known.map(office -> new Account(subject.orElse(null), email, office.name(), now.isPresent(), office.post(),
                now.map(holder -> delegated(holder, roster, day)).orElse(Set.of()),
                offices.stream().map(Officer::id).collect(Collectors.toSet())));
    }

    /** This account under the id that it has at the identity provider. */
    public Account as(String known) {
        return new Account(known, email, name, enabled, post, delegatedUnits, offices);
    }

    private static Set<String> delegated(Officer delegate, Roster roster, LocalDate day) {
        return roster.delegations().stream()
                .filter(delegation -> delegation.delegate().equals(delegate.id()) && delegation.isInForceOn(day))
                .flatMap(delegation -> roster.find(delegation.officer()).stream())
                .filter(away -> away.isInOfficeOn(day))
                .map(away -> away.post().unit())
                .filter(unit -> unit != null && !unit.equals(delegate.post().unit()))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "Account[" + offices + "]";
    }
}
