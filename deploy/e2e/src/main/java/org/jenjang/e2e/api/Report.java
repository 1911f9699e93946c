package org.jenjang.e2e.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody files, as `POST /api/complaints` takes it.
///
/// @param institution code of the institution that the reporter chose
/// @param receivedAt when a letter arrived that is typed in later; a clerk's to say
public record Report(
        String title,
        String narrative,
        @Nullable String classification,
        @Nullable String category,
        @Nullable String region,
        @Nullable String place,
        @Nullable LocalDate incidentDate,
        @Nullable String institution,
        boolean anonymous,
        boolean secret,
        @Nullable String channel,
        @Nullable Instant receivedAt,
        @Nullable Contact contact,
        String language) {

    /// Who the reporter is.
    public record Contact(String name, @Nullable String nik, @Nullable String phone, String email) {}
}
