package org.jenjang.routing.officer.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.platform.kernel.InvalidInput;

/** Appoints officers, top-down: an admin makes the officers of his own institution, the national desk makes the admins. */
public final class Appointing {

    /** How far ahead somebody may be appointed, or leave, in days. */
    static final int FARTHEST = 365;
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);

    private final Authority authority;
    private final Roster roster;
    private final Faults faults = new Faults();

    private Appointing(Authority authority, Roster roster) {
        this.authority = authority;
        this.roster = roster;
    }

    /**
     * The officer of a draft.
     *
     * @param roster with every office that the mail address in the draft holds or held
     * @throws InvalidInput with every field that is wrong
     */
    public static Officer appoint(UUID id, OfficerDraft draft, Authority authority, Roster roster) {
        return new Appointing(authority, roster).appoint(id, draft);
    }

    private Officer appoint(UUID id, OfficerDraft draft) {
        Optional<OfficerRole> role = draft.knownRole().filter(authority.roles()::contains);
        Optional<LocalDate> since = draft.knownSince(authority.today()).filter(this::isNear);
        faults.need(draft.knownName(), "name", "officer-name", draft.name());
        faults.need(draft.knownEmail(), "email", "officer-email", draft.email());
        faults.need(role, "role", "officer-role", draft.role());
        faults.need(since, "since", "officer-since", draft.since());
        role.ifPresent(known -> checkUnit(known, draft.knownUnit()));
        if (!draft.isDecreeRight()) {
            faults.add("decree", "officer-decree");
        }
        draft.knownEmail().ifPresent(email -> since.ifPresent(day -> checkFree(email, day)));
        faults.refuse();
        Officer officer = officer(id, draft, role.orElseThrow(), since.orElseThrow());
        if (authority.hasEnded(officer.post(), officer.since())) {
            throw new InvalidInput("since", "officer-office-ended");
        }
        return officer;
    }

    private Officer officer(UUID id, OfficerDraft draft, OfficerRole role, LocalDate since) {
        String email = draft.knownEmail().orElseThrow();
        Optional<Officer> before = roster.ofPerson(email).stream().filter(office -> office.subject() != null).findFirst();
        return new Officer(id, draft.knownName().orElseThrow(), email,
                new Post(role, authority.institution(), role.isOfUnit() ? draft.knownUnit() : null), since, null,
                draft.knownDecree(), authority.by(), before.map(Officer::subject).orElse(null), null, null,
                authority.at(), before.map(Officer::lastSignIn).orElse(null));
    }

    private boolean isNear(LocalDate day) {
        return day.isAfter(EARLIEST) && !day.isAfter(authority.today().plusDays(FARTHEST));
    }

    private void checkUnit(OfficerRole role, String unit) {
        if (role.isOfUnit() && !authority.units().contains(unit)) {
            faults.add("unit", unit.isEmpty() ? "officer-unit-needed" : "officer-unit", unit);
        }
        if (!role.isOfUnit() && !unit.isEmpty()) {
            faults.add("unit", "officer-no-unit", unit);
        }
    }

    /** Who changes office must have left the one before. */
    private void checkFree(String email, LocalDate since) {
        boolean free = roster.ofPerson(email).stream().allMatch(office -> office.hasLeftBy(since));
        if (!free) {
            faults.add("email", "officer-email-taken", email);
        }
    }
}
