package org.jenjang.routing.officer.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.routing.officer.app.AccountTasks;
import org.jenjang.routing.officer.app.Staff;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.officer.domain.Vigilance;
import org.jspecify.annotations.Nullable;

/**
 * An officer as the admins may see him.
 *
 * @param account whether there is an account at the identity provider
 * @param waiting why the account does not follow the register yet; null when it does
 * @param vigilance whether he looks after his reports
 * @param delegations those of and to him that are not over
 */
record OfficerView(
        UUID id,
        String name,
        String email,
        OfficerRole role,
        String institution,
        @Nullable String unit,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String decree,
        @Nullable UUID successor,
        @Nullable Instant lastSignIn,
        boolean account,
        AccountTasks.@Nullable Problem waiting,
        Vigilance.Finding vigilance,
        List<DelegationView> delegations) implements Redacted {

    static OfficerView of(Officer officer, Staff staff, LocalDate today) {
        return new OfficerView(officer.id(), officer.name(), officer.email(), officer.post().role(),
                officer.post().institution(), officer.post().unit(), officer.since(), officer.until(), officer.decree(),
                officer.successor(), officer.lastSignIn(), officer.subject() != null,
                staff.problem(officer.id()).orElse(null), staff.finding(officer.id()),
                staff.roster().delegations(officer.id(), today).stream().map(DelegationView::of).toList());
    }

    @Override
    public String toString() {
        return "OfficerView[" + id + "]";
    }
}
