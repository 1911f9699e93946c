package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People of Kendari, as the rules meet them. */
final class Staffed {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final String CITY = "pemda:74.71";
    static final String DISHUB = CITY + "/dishub";
    static final String PUPR = CITY + "/pupr";
    static final Authority ADMIN = new Authority("admin", CITY,
            Set.of(OfficerRole.LIAISON_OFFICER, OfficerRole.HEAD, OfficerRole.INTERNAL_AUDITOR), Set.of(DISHUB, PUPR),
            Map.of(CITY, LocalDate.MAX, DISHUB, LocalDate.MAX, PUPR, LocalDate.MAX), TODAY, NOW);
    static final UUID NEW = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private Staffed() {}

    /** The admin of Kendari, where an office has that last day. */
    static Authority ending(String office, LocalDate last) {
        Map<String, LocalDate> lastDays = new HashMap<>(ADMIN.lastDays());
        lastDays.put(office, last);
        return new Authority(ADMIN.by(), CITY, ADMIN.roles(), ADMIN.units(), lastDays, TODAY, NOW);
    }


    static Officer at(String unit, String email) {
        return officer(new Post(OfficerRole.LIAISON_OFFICER, CITY, unit), email, null);
    }

    static Officer officer(Post post, String email, @Nullable Instant lastSignIn) {
        return new Officer(UUID.nameUUIDFromBytes(email.getBytes()), "Dina", email, post, TODAY.minusYears(1), null, null,
                null, "subject-of-" + email, null, null, NOW.minusSeconds(86_400 * 60), lastSignIn);
    }

    static Roster of(Officer... officers) {
        return new Roster(Arrays.asList(officers), List.of());
    }

    static OfficerDraft draft(String email, String unit) {
        return new OfficerDraft("Siti Aminah", email, "LIAISON_OFFICER", unit, null, null);
    }
}
