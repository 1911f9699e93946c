package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jenjang.routing.officer.domain.AccountTask;

/** Which accounts have to be made what the register says, and what came of it. */
public interface AccountTasks {

    /** Takes some that are due, so that no other process takes them for a while. */
    Uni<List<Due>> take(Instant now, Instant again, int most);

    /** These offices of one person know his account from now on, whatever has become of his address meanwhile. */
    Uni<Void> known(Set<UUID> offices, String subject);

    /** The account is what the register says, or there was nothing to be made. */
    Uni<Void> over(AccountTask task);

    /** An account has to be looked at although the register has not changed. */
    Uni<Void> again(AccountTask task);

    /** It was not possible, and is tried again at a later moment. */
    Uni<Void> failed(AccountTask task, Problem problem, Instant again);

    /** Why accounts of officers of an institution are not what the register says, by officer; those that are are left out. */
    Uni<Map<UUID, Problem>> waiting(String institution, Instant now);

    /**
     * A task that is due.
     *
     * @param tries how often it was tried in vain
     */
    record Due(AccountTask task, int tries) {}

    /** Why an account is not what the register says. */
    enum Problem {
        /** Nobody has tried yet. */
        NOT_TRIED,
        /** The identity provider does not answer. */
        AWAY,
        /** The account was deleted there; it is made anew. */
        GONE,
        /** The mail address belongs to the account of somebody who is not in the register. */
        EMAIL_TAKEN,
        /** The identity provider does not take what the register says. */
        REFUSED,
        /** The account has powers that no officer has. */
        OTHER_DUTIES,
        /** The account is there, but the mail with the invitation could not be sent. */
        NOT_INVITED
    }
}
