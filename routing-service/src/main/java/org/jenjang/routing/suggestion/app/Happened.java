package org.jenjang.routing.suggestion.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case and teaches something: it was opened, a person chose the institution, or it became
 * what it was not.
 *
 * @param position where it stands among all that happened; later things have greater ones, but may become visible earlier
 * @param title null, as the narrative, when the report is restricted by now: then nothing of it may be remembered
 * @param institution where a person sent it; null when nobody did now
 * @param proposed what had been proposed for it; null when nothing was
 */
public record Happened(
        long position,
        String complaint,
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String category,
        @Nullable String region,
        Instant filedAt,
        @Nullable String institution,
        @Nullable String proposed) {}
