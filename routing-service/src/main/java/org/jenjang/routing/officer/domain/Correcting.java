package org.jenjang.routing.officer.domain;

import java.util.List;
import org.jenjang.platform.kernel.RefusedException;

/** Mends what was written wrongly of an officer. Name and address are the person's in all his offices, the decree is this one's. */
public final class Correcting {

    private Correcting() {}

    /**
     * What changes; nothing when all was right.
     *
     * @param draft with name, address and decree as they should be
     * @param roster with every office of the person, and every one that the new address holds or held
     * @throws org.jenjang.platform.kernel.InvalidInput with every field that is wrong
     * @throws RefusedException when he has left
     */
    public static Changes correct(Officer officer, OfficerDraft draft, Authority authority, Roster roster) {
        if (officer.hasLeftBy(authority.today())) {
            throw new RefusedException(OfficerRefusal.IS_GONE);
        }
        Faults faults = new Faults();
        faults.need(draft.knownName(), "name", "officer-name", draft.name());
        faults.need(draft.knownEmail(), "email", "officer-email", draft.email());
        if (!draft.isDecreeRight()) {
            faults.add("decree", "officer-decree");
        }
        draft.knownEmail().filter(email -> !email.equals(officer.email()))
                .ifPresent(email -> checkAddress(email, officer, authority, roster, faults));
        faults.refuse();
        return new Changes(changed(officer, draft, roster), List.of());
    }

    /** Whoever has an account's address has the account: the one of another person, or another admin's officer, is not for taking. */
    private static void checkAddress(String email, Officer officer, Authority authority, Roster roster, Faults faults) {
        if (!roster.ofPerson(email).isEmpty()) {
            faults.add("email", "officer-email-taken", email);
        } else if (roster.ofPerson(officer.email()).stream().anyMatch(office ->
                !office.hasLeftBy(authority.today()) && !office.post().institution().equals(authority.institution()))) {
            faults.add("email", "officer-email-elsewhere");
        }
    }

    private static List<Officer> changed(Officer officer, OfficerDraft draft, Roster roster) {
        String name = draft.knownName().orElseThrow();
        String email = draft.knownEmail().orElseThrow();
        return roster.ofPerson(officer.email()).stream()
                .filter(office -> !office.equals(corrected(office, officer, name, email, draft)))
                .map(office -> corrected(office, officer, name, email, draft)).toList();
    }

    private static Officer corrected(Officer office, Officer officer, String name, String email, OfficerDraft draft) {
        return office.corrected(name, email, office.id().equals(officer.id()) ? draft.knownDecree() : office.decree());
    }
}
