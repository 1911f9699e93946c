package org.jenjang.routing.officer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;

/** Lets an officer leave, and never the last one of a post without a successor, unless the office itself has ended. */
public final class Leaving {

    private static final int LONGEST_NOTE = 4_000;

    private final Officer officer;
    private final LeavingDraft draft;
    private final Authority authority;
    private final Roster roster;

    private Leaving(Officer officer, LeavingDraft draft, Authority authority, Roster roster) {
        this.officer = officer;
        this.draft = draft;
        this.authority = authority;
        this.roster = roster;
    }

    /**
     * What changes when he leaves so.
     *
     * @param newcomer id for the new person, if there is one
     * @throws InvalidInput with what is wrong; a leaving that would leave nobody is wrong in {@code successor}
     * @throws RefusedException when he has a last day already
     */
    public static Changes leave(Officer officer, LeavingDraft draft, UUID newcomer, Authority authority, Roster roster) {
        return new Leaving(officer, draft, authority, roster).leave(newcomer);
    }

    /**
     * The last day that is meant.
     *
     * @throws InvalidInput when it is none, or before he came
     */
    public static LocalDate lastDay(Officer officer, LeavingDraft draft, LocalDate today) {
        return DayText.read(draft.until(), null)
                .filter(day -> !day.isBefore(officer.since()) && !day.isAfter(today.plusDays(Appointing.FARTHEST)))
                .orElseThrow(() -> new InvalidInput("until", "officer-until", OfficerDraft.clean(draft.until())));
    }

    private Changes leave(UUID newcomer) {
        if (officer.until() != null) {
            throw new RefusedException(OfficerRefusal.HAS_LEFT_ALREADY);
        }
        LocalDate last = lastDay(officer, draft, authority.today());
        checkNote();
        boolean ended = authority.hasEnded(officer.post(), last.plusDays(1));
        if (ended && draft.newcomer() != null) {
            throw new InvalidInput("successor", "officer-office-ended");
        }
        List<Officer> changed = new ArrayList<>();
        Optional<Officer> fresh = Optional.ofNullable(draft.newcomer()).map(person -> appoint(newcomer, person, last));
        fresh.ifPresent(changed::add);
        Optional<UUID> heir = fresh.map(Officer::id).or(() -> named(last));
        if (heir.isEmpty() && !ended && officer.post().role().isNeeded() && roster.besides(officer, last.plusDays(1)).isEmpty()) {
            throw new InvalidInput("successor", "officer-nobody-left");
        }
        String note = OfficerDraft.clean(draft.note());
        changed.add(officer.leaving(last, heir.orElse(null), note.isEmpty() ? null : note));
        return new Changes(changed, roster.delegations(officer.id(), last).stream()
                .map(delegation -> delegation.endingBy(last)).toList());
    }

    private void checkNote() {
        if (OfficerDraft.clean(draft.note()).length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "too-long", LONGEST_NOTE);
        }
    }

    /** A new person takes over the very post; whatever else the draft says of it is not asked. */
    private Officer appoint(UUID id, OfficerDraft person, LocalDate last) {
        return Appointing.appoint(id, new OfficerDraft(person.name(), person.email(), officer.post().role().name(),
                officer.post().unit(), last.plusDays(1).toString(), person.decree()), authority, roster);
    }

    private Optional<UUID> named(LocalDate last) {
        String wanted = OfficerDraft.clean(draft.successor());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(roster.besides(officer, last.plusDays(1)).stream().map(Officer::id)
                .filter(id -> id.toString().equals(wanted)).findFirst()
                .orElseThrow(() -> new InvalidInput("successor", "officer-successor")));
    }
}
