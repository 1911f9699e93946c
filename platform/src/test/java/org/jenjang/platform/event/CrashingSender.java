package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** The real sender, which on request dies before it has sent, or after, when nobody has heard that it did. */
@Alternative
@Priority(1)
@Singleton
class CrashingSender extends EventSender {

    private final AtomicInteger percent = new AtomicInteger();

    CrashingSender(@Channel("outbox") MutinyEmitter<String> emitter, EventConfig config) {
        super(emitter, config);
    }

    /** From now on, so many of a hundred rounds die. */
    void crash(int percentOfRounds) {
        percent.set(percentOfRounds);
    }

    @Override
    Uni<Void> send(List<OutgoingEvent> events) {
        if (ThreadLocalRandom.current().nextInt(100) >= percent.get()) {
            return super.send(events);
        }
        Uni<Void> crash = Uni.createFrom().failure(new IllegalStateException("crash"));
        int sent = ThreadLocalRandom.current().nextInt(events.size() + 1);
        return sent == 0 ? crash : super.send(events.subList(0, sent)).chain(() -> crash);
    }
}
