package org.jenjang.routing.casework.domain;

import org.jspecify.annotations.Nullable;

/**
 * How often the reporter has called the case back.
 *
 * @param reopened how often he had it opened again after it was closed
 * @param objected whether he has objected to its being put aside; possible once
 * @param archivedBy the identity provider's id of the person who put it aside last; null when nobody or the clock did
 */
public record Recalls(int reopened, boolean objected, @Nullable String archivedBy) {

    static final Recalls NONE = new Recalls(0, false, null);

    /** So often the reporter may have a closed case opened again. */
    private static final int MOST = 2;

    Recalls archived(@Nullable String by) {
        return new Recalls(reopened, objected, by);
    }

    Recalls withObjection() {
        return new Recalls(reopened, true, archivedBy);
    }

    Recalls reopenedOnceMore() {
        return new Recalls(reopened + 1, objected, archivedBy);
    }

    boolean mayReopen() {
        return reopened < MOST;
    }

    /** After an objection another person must look at it. */
    boolean barred(String person) {
        return objected && person.equals(archivedBy);
    }
}
