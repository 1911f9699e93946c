package org.jenjang.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jenjang.platform.testkit.TrainingTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrainingTimeIT {

    @Inject Clock clock;

    @Test
    void the_service_s_clock_moves_forward_when_it_is_told_to() {
        Instant before = clock.instant();

        TrainingTime.forward(Duration.ofDays(3));

        assertThat(clock.instant()).isBetween(before.plus(Duration.ofDays(3)), before.plus(Duration.ofDays(3)).plusSeconds(30));
        TrainingTime.moveTo(before.plus(Duration.ofDays(4)));
        assertThat(clock.instant()).isAfterOrEqualTo(before.plus(Duration.ofDays(4)));
    }
}
