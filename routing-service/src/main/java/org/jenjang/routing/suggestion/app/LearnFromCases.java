package org.jenjang.routing.suggestion.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Learns from all that has happened to the cases: at the start from the beginning, then from what is new, whichever process
 * it happened in. Each time it learns what the case teaches by now, so that it comes to the same whenever it began. Nothing of
 * it is stored; what was learned can always be learned again.
 */
@ApplicationScoped
public class LearnFromCases {

    private static final int BATCH = 1_000;
    /** A transaction that began early may be seen late: so many positions back it is looked again for what was not there. */
    private static final long LOOK_BACK = 3_000;

    private final HappenedCases cases;
    private final Suggestions suggestions;
    private final NavigableSet<Long> recent = new TreeSet<>();
    private long newest;

    LearnFromCases(HappenedCases cases, Suggestions suggestions) {
        this.cases = cases;
        this.suggestions = suggestions;
    }

    /** Learns all that it has not learned yet; nothing before the suggestion is ready. Not to be called again before it has ended. */
    public Uni<Void> learn() {
        return !suggestions.isReady() ? Uni.createFrom().voidItem() : from(Math.max(0, newest - LOOK_BACK));
    }

    private Uni<Void> from(long position) {
        return cases.after(position, BATCH).chain(happened -> {
            List<Happened> fresh = happened.stream().filter(one -> !recent.contains(one.position())).toList();
            Uni<Void> taken = fresh.isEmpty() ? Uni.createFrom().voidItem() : take(fresh);
            return happened.size() < BATCH ? taken : taken.chain(() -> from(happened.getLast().position()));
        });
    }

    /** Reading texts takes its time, so it is done where nobody waits for it. */
    private Uni<Void> take(List<Happened> fresh) {
        Set<String> complaints = fresh.stream().map(Happened::complaint).collect(Collectors.toSet());
        return cases.read(complaints).emitOn(Infrastructure.getDefaultWorkerPool()).invoke(found -> {
            found.forEach(suggestions::learn);
            fresh.forEach(this::note);
            recent.headSet(newest - 2 * LOOK_BACK).clear();
        }).replaceWithVoid();
    }

    private void note(Happened happened) {
        recent.add(happened.position());
        newest = Math.max(newest, happened.position());
    }
}
