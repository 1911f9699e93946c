package org.jenjang.routing.suggestion.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jenjang.routing.suggestion.domain.Likeness;

/**
 * Learns from all that has happened to the cases: at the start from the beginning, then from what is new, whichever process
 * it happened in. What words teach is kept for ever, the reports themselves only as long as they can be the same matter as a new one. Each time it learns what the case teaches by now, so that it comes to the same whenever it began. Nothing of
 * it is stored; what was learned can always be learned again.
 */
@ApplicationScoped
public class LearnFromCases {

    private static final int BATCH = 1_000;
    /** A transaction that began early may be seen late: so many positions back it is looked again for what was not there. */
    private static final long LOOK_BACK = 3_000;
    /** How often what is too old to be found is thrown away: after each time the next search has to open the index anew. */
    private static final Duration THROWN_AWAY_EVERY = Duration.ofHours(1);

    private final HappenedCases cases;
    private final Suggestions suggestions;
    private final Clock clock;
    private final NavigableSet<Long> recent = new TreeSet<>();
    private long newest;
    private long position;
    private Instant since = Instant.EPOCH;
    private Instant thrownAway = Instant.EPOCH;

    LearnFromCases(HappenedCases cases, Suggestions suggestions, Clock clock) {
        this.cases = cases;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** Learns all that it has not learned yet; nothing before the suggestion is ready. Not to be called again before it has ended. */
    public Uni<Void> learn() {
        if (!suggestions.isReady()) {
            return Uni.createFrom().voidItem();
        }
        position = Math.max(0, newest - LOOK_BACK);
        since = clock.instant().minus(Likeness.LONGEST);
        return Multi.createBy().repeating().uni(this::next).whilst(full -> full)
                .collect().last()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(this::throwAway)
                .replaceWithVoid();
    }

    /** Takes a batch in, and no more than that into memory at once; whether there may be another one. */
    private Uni<Boolean> next() {
        return cases.after(position, since, BATCH).chain(happened -> {
            List<Happened> fresh = happened.stream().filter(one -> !recent.contains(one.position())).toList();
            position = happened.isEmpty() ? position : happened.getLast().position();
            Uni<Void> taken = fresh.isEmpty() ? Uni.createFrom().voidItem() : take(fresh);
            return taken.replaceWith(happened.size() == BATCH);
        });
    }

    /** Reading texts takes its time, so it is done where nobody waits for it. */
    private Uni<Void> take(List<Happened> fresh) {
        Set<String> complaints = fresh.stream().map(Happened::complaint).collect(Collectors.toSet());
        return cases.read(complaints).emitOn(Infrastructure.getDefaultWorkerPool()).invoke(found -> {
            found.forEach(one -> suggestions.learn(one, since));
            fresh.forEach(this::note);
            recent.headSet(newest - 2 * LOOK_BACK).clear();
        }).replaceWithVoid();
    }

    private void note(Happened happened) {
        recent.add(happened.position());
        newest = Math.max(newest, happened.position());
    }

    private void throwAway() {
        if (Duration.between(thrownAway, since).compareTo(THROWN_AWAY_EVERY) >= 0) {
            suggestions.forgetFiledBefore(since);
            thrownAway = since;
        }
    }
}
