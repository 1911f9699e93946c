package org.jenjang.intake.submission.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jenjang.intake.submission.app.ForgetAttempts;

/** Clears away attempts that count no more, once an hour. */
@Singleton
class ForgetAttemptsTimer {

    private final ForgetAttempts forget;

    ForgetAttemptsTimer(ForgetAttempts forget) {
        this.forget = forget;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return forget.old();
    }
}
