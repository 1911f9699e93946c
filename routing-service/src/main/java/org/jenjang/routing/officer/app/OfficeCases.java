package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.Clock;
import org.jspecify.annotations.Nullable;

/** The reports that wait for somebody, wherever they are kept. */
public interface OfficeCases {

    /** How many an institution has with each unit; those with no unit, or with the institution itself, under its own code. */
    Uni<Map<String, Long>> count(String institution);

    /** How many every institution has with each unit, by institution; within it as {@link #count(String)}. */
    Uni<Map<String, Map<String, Long>>> count();

    /** Those of an office, what is due first first. */
    Uni<List<Open>> of(String institution, @Nullable String unit, int most);

    /**
     * A report that waits.
     *
     * @param title null when it is secret
     * @param dueAt when the nearest limit ends; null while none runs
     */
    record Open(String ticket, @Nullable String title, @Nullable Clock clock, @Nullable Instant dueAt) {}
}
