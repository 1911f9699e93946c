package org.jenjang.bench;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Files reports at a steady rate, whatever the answers do: a slow system cannot slow its own measurement down. */
final class OpenLoop {

    private static final long TICK_MILLIS = 5;

    private final Vertx vertx;
    private final Door door;
    private final Reports reports;
    private final Consumer<String> filed;

    /**
     * Files at a door.
     *
     * @param filed told the id of each complaint when it has its ticket
     */
    OpenLoop(Vertx vertx, Door door, Reports reports, Consumer<String> filed) {
        this.vertx = vertx;
        this.door = door;
        this.reports = reports;
        this.filed = filed;
    }

    /**
     * Files for the given time.
     *
     * @return by complaint id, the instant (in nanoseconds of {@link System#nanoTime}) at which it was due to be sent
     */
    Map<String, Long> file(double perSecond, Duration time) throws InterruptedException {
        long total = Math.round(perSecond * time.toSeconds());
        Map<String, Long> sentAt = new ConcurrentHashMap<>();
        CountDownLatch answered = new CountDownLatch(Math.toIntExact(total));
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicLong sent = new AtomicLong();
        long begin = System.nanoTime();
        vertx.setPeriodic(TICK_MILLIS, timer -> {
            long due = Math.min(total, Math.round((System.nanoTime() - begin) / 1e9 * perSecond));
            while (sent.get() < due) {
                long at = begin + Math.round(sent.getAndIncrement() / perSecond * 1e9);
                door.file(reports.next())
                        .onSuccess(id -> {
                            sentAt.put(id, at);
                            filed.accept(id);
                        })
                        .onFailure(refusal -> failure.compareAndSet(null, refusal))
                        .onComplete(_ -> answered.countDown());
            }
            if (sent.get() == total) {
                vertx.cancelTimer(timer);
            }
        });
        answered.await();
        if (failure.get() != null) {
            throw new IllegalStateException("The door refused a report", failure.get());
        }
        return sentAt;
    }
}
