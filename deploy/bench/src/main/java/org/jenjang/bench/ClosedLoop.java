package org.jenjang.bench;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** As many citizens as the door serves: each files the next report as soon as the last one has its ticket. */
final class ClosedLoop {

    private final Vertx vertx;
    private final Door door;
    private final Reports reports;
    private final int citizens;

    ClosedLoop(Vertx vertx, Door door, Reports reports, int citizens) {
        this.vertx = vertx;
        this.door = door;
        this.reports = reports;
        this.citizens = citizens;
    }

    /** Tickets given per second over the whole time; the first refusal ends the run with its reason. */
    double acceptsPerSecond(Duration time) throws InterruptedException {
        AtomicLong accepted = new AtomicLong();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        CountDownLatch leaving = new CountDownLatch(citizens);
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        for (int i = 0; i < citizens; i++) {
            vertx.runOnContext(_ -> fileNext(end, accepted, failure, leaving));
        }
        leaving.await();
        if (failure.get() != null) {
            throw new IllegalStateException("The door refused a report", failure.get());
        }
        return accepted.get() / ((System.nanoTime() - begin) / 1e9);
    }

    private void fileNext(long end, AtomicLong accepted, AtomicReference<Throwable> failure, CountDownLatch leaving) {
        if (System.nanoTime() >= end || failure.get() != null) {
            leaving.countDown();
            return;
        }
        door.file(reports.next())
                .onSuccess(_ -> {
                    accepted.incrementAndGet();
                    fileNext(end, accepted, failure, leaving);
                })
                .onFailure(refusal -> {
                    failure.compareAndSet(null, refusal);
                    leaving.countDown();
                });
    }
}
