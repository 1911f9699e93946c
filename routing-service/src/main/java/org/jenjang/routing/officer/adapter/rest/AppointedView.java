package org.jenjang.routing.officer.adapter.rest;

import java.time.LocalDate;
import java.util.UUID;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jspecify.annotations.Nullable;

/** An officer as he stands after a change; his account follows within seconds, or when the identity provider is back. */
record AppointedView(
        UUID id, OfficerRole role, String institution, @Nullable String unit, LocalDate since, @Nullable LocalDate until,
        @Nullable UUID successor) {

    static AppointedView of(Officer officer) {
        return new AppointedView(officer.id(), officer.post().role(), officer.post().institution(), officer.post().unit(),
                officer.since(), officer.until(), officer.successor());
    }
}
