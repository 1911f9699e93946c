package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Roster;

/** The register of officers as it is stored. Every change is noted with the id of who made it. */
public interface Officers {

    /** Everybody of an institution, those who have left too, with their delegations. */
    Uni<Roster> of(String institution);

    /** One officer. */
    Uni<Optional<Officer>> find(UUID id);

    /** Those whose name or address has the text in it, whoever is in office first, then by name; and how many they are in all. */
    Uni<Found> like(String text, int most);

    /**
     * Some of those who were found.
     *
     * @param all how many were found
     */
    record Found(List<Officer> officers, int all) {
        public Found {
            officers = List.copyOf(officers);
        }
    }

    /** Everybody of these institutions, and all offices of these people anywhere, by their addresses. */
    Uni<Roster> of(Set<String> institutions, Set<String> emails);

    /** All offices of one person, the delegations to him, and who delegated them. */
    Uni<Roster> ofPerson(String email);

    /**
     * Changes the register in one transaction, in which nobody else changes it: what is decided on is what is stored. The
     * tasks of the accounts concerned are stored with it.
     *
     * @param institutions whose officers are needed to decide
     * @param emails addresses of which all offices anywhere are needed to decide
     * @param decide what becomes of it; what it throws undoes everything
     */
    Uni<Changes> change(Set<String> institutions, Set<String> emails, Function<Roster, Changes> decide, Actor by,
            LogEntry.What what);

    /** Notes that somebody did something that changes nothing here; without an officer it concerns a whole list. */
    Uni<Void> note(Actor by, LogEntry.What what, String institution, Optional<UUID> officer);

    /** Notes of each of these officers that somebody did something that changes nothing here. */
    Uni<Void> note(Actor by, LogEntry.What what, List<UUID> officers);

    /** What was noted about one officer, the newest first. */
    Uni<List<LogEntry>> log(UUID officer);
}
