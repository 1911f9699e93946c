package org.jenjang.routing.competence.domain;

import org.jspecify.annotations.Nullable;

/** Codes whose parts stand one below the other, such as {@code pupr.jalan} and {@code 74.71}. */
final class Codes {

    private Codes() {}

    /** Whether a code is the upper one or stands below it. */
    static boolean covers(String upper, @Nullable String code) {
        return code != null && (code.equals(upper) || code.startsWith(upper + "."));
    }
}
