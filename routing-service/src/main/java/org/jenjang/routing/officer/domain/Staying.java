package org.jenjang.routing.officer.domain;

import java.util.List;
import org.jenjang.platform.kernel.RefusedException;

/** Takes back a last day that has not passed. Whoever was to take over stays as well, and leaves of his own if he is not wanted. */
public final class Staying {

    private Staying() {}

    /**
     * The officer without a last day.
     *
     * @param roster with every office of the person
     * @throws RefusedException when there is none to take back, or he has been appointed to another office from then on
     */
    public static Changes stay(Officer officer, Authority authority, Roster roster) {
        if (officer.until() == null || officer.hasLeftBy(authority.today())) {
            throw new RefusedException(OfficerRefusal.NO_LAST_DAY);
        }
        boolean moved = roster.ofPerson(officer.email()).stream()
                .anyMatch(office -> !office.id().equals(officer.id()) && !office.hasLeftBy(officer.until()));
        if (moved) {
            throw new RefusedException(OfficerRefusal.HAS_NEXT_OFFICE);
        }
        return new Changes(List.of(officer.staying()), List.of());
    }
}
