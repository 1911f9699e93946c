package org.jenjang.intake.submission.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jenjang.intake.config.IntakeConfig;

/**
 * The front door (group commit): what arrives while statements are under way is gathered and stored together by the
 * next one, so a flood costs few commits and a single report waits for nobody. When a group cannot be stored it is
 * halved until the filing that is to blame stands in a transaction of its own, so that one bad row harms no other. The
 * queue is bounded.
 */
@Singleton
public class SubmissionDoor {

    private final Filings filings;
    private final IntakeConfig.Door config;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger inFlight = new AtomicInteger();

    public SubmissionDoor(Filings filings, IntakeConfig config) {
        this.filings = filings;
        this.config = config.door();
    }

    /**
     * Takes a filing in. The result comes after the commit.
     *
     * @throws DoorClosed (in the Uni) when too many are waiting or the database is away; then nothing was stored, or at
     *     least nobody was told a ticket
     */
    public Uni<Outcome> take(Filing filing) {
        Context caller = Vertx.currentContext();
        Uni<Outcome> outcome = Uni.createFrom().emitter(answer -> enter(new Waiting(filing, answer)));
        return caller == null ? outcome : outcome.emitOn(task -> caller.runOnContext(_ -> task.run()));
    }

    private void enter(Waiting waiting) {
        if (inside.incrementAndGet() > config.capacity()) {
            inside.decrementAndGet();
            waiting.answer.fail(new DoorClosed(config.comeAgain()));
            return;
        }
        queue.add(waiting);
        dispatch();
    }

    private void dispatch() {
        while (!queue.isEmpty() && begin()) {
            List<Waiting> group = nextGroup();
            if (group.isEmpty()) {
                inFlight.decrementAndGet();
            } else {
                store(group).subscribe().with(_ -> landed(), _ -> landed());
            }
        }
    }

    private boolean begin() {
        return inFlight.getAndUpdate(now -> now < config.inFlight() ? now + 1 : now) < config.inFlight();
    }

    private void landed() {
        inFlight.decrementAndGet();
        dispatch();
    }

    private List<Waiting> nextGroup() {
        List<Waiting> group = new ArrayList<>();
        while (group.size() < config.batch() && queue.poll() instanceof Waiting next) {
            group.add(next);
        }
        return group;
    }

    private Uni<Void> store(List<Waiting> group) {
        return Uni.createFrom()
                .deferred(
                        () -> filings.store(group.stream().map(Waiting::filing).toList()))
                .ifNoItem()
                .after(config.patience())
                .failWith(() -> new DatabaseAway(null))
                .invoke(outcomes -> answer(group, outcomes))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> afterFailure(group, failure));
    }

    private Uni<Void> afterFailure(List<Waiting> group, Throwable failure) {
        if (failure instanceof DatabaseAway) {
            Log.warnf("The front door is closed: %d reports sent away; %s", group.size(), failure.getCause());
            group.forEach(waiting -> leave(waiting, answer -> answer.fail(new DoorClosed(config.comeAgain()))));
            return Uni.createFrom().voidItem();
        }
        if (group.size() == 1) {
            leave(group.getFirst(), answer -> answer.fail(failure));
            return Uni.createFrom().voidItem();
        }
        Log.warnf(
                "A group of %d reports could not be stored; its halves are tried: %s",
                group.size(), failure.getMessage());
        int half = group.size() / 2;
        return store(group.subList(0, half)).chain(() -> store(group.subList(half, group.size())));
    }

    private void answer(List<Waiting> group, List<Outcome> outcomes) {
        for (int i = 0; i < group.size(); i++) {
            Outcome outcome = outcomes.get(i);
            leave(group.get(i), answer -> answer.complete(outcome));
        }
    }

    private void leave(Waiting waiting, Consumer<UniEmitter<? super Outcome>> word) {
        inside.decrementAndGet();
        word.accept(waiting.answer);
    }

    private record Waiting(Filing filing, UniEmitter<? super Outcome> answer) {}
}
