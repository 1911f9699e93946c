package org.jenjang.intake.tracking.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jenjang.contracts.progress.PublicStatus;

/** The figures of the portal's first page. They are counted at most twice a minute, however many people look. */
@Singleton
public class Figures {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final Uni<Counted> counted;

    public Figures(StatusCounts counts, Clock clock) {
        this.counted = counts.byStatus()
                .map(byStatus -> Counted.of(byStatus, clock.instant()))
                .memoize()
                .atLeast(KEPT);
    }

    /** The figures, at most 30 seconds old. */
    public Uni<Counted> counted() {
        return counted;
    }

    /** Counts complaints. */
    public interface StatusCounts {

        /** How many complaints have each status; a status without any is missing. */
        Uni<Map<PublicStatus, Long>> byStatus();
    }

    /**
     * How many complaints there are.
     *
     * @param open those of which somebody owes something
     * @param finished those that were answered and closed
     * @param at when they were counted
     */
    public record Counted(long all, long open, long finished, Instant at) {

        static Counted of(Map<PublicStatus, Long> counts, Instant at) {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            long over = counts.entrySet().stream()
                    .filter(entry -> entry.getKey().isOver())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return new Counted(all, all - over, counts.getOrDefault(PublicStatus.CLOSED, 0L), at);
        }
    }
}
