package org.jenjang.routing.officer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Context;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.officer.domain.Changes;
import org.junit.jupiter.api.Test;

/** Changes of the register of officers, which may be those of a whole file. */
@QuarkusTest
class OfficersIT {

    private static final Actor DESK = new Actor("someone", Set.of(Role.NATIONAL_ADMIN), null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject Officers officers;

    @Test
    void no_event_loop_decides_what_becomes_of_the_register() {
        AtomicBoolean onEventLoop = new AtomicBoolean(true);

        officers.change(Set.of("pemda:74.71"), Set.of(), _ -> {
            onEventLoop.set(Context.isOnEventLoopThread());
            return new Changes(List.of(), List.of());
        }, DESK, LogEntry.What.IMPORTED).await().atMost(PATIENCE);

        assertThat(onEventLoop).isFalse();
    }

    @Test
    void what_is_refused_there_is_told_to_whoever_asked_and_holds_nobody_up() {
        assertThatThrownBy(() -> officers.change(Set.of(), Set.of(), _ -> {
            throw new InvalidInput("file", "officer-file-empty");
        }, DESK, LogEntry.What.IMPORTED).await().atMost(PATIENCE)).isInstanceOf(InvalidInput.class);

        officers.change(Set.of(), Set.of(), _ -> new Changes(List.of(), List.of()), DESK, LogEntry.What.IMPORTED)
                .await().atMost(PATIENCE);
    }
}
