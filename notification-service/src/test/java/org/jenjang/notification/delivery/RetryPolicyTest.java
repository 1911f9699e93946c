package org.jenjang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-21T07:00:00Z");
    private static final Outcome DOWN = new Outcome.Hindered(Obstacle.MAIL_UNREACHABLE);

    private final RetryPolicy policy = new RetryPolicy(Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofHours(72));

    @Test
    void pauses_double_up_to_the_longest() {
        assertThat(policy.pause(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(policy.pause(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(policy.pause(9)).isEqualTo(Duration.ofSeconds(512));
        assertThat(policy.pause(10)).isEqualTo(Duration.ofMinutes(15));
        assertThat(policy.pause(5_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void an_outage_of_a_day_gives_nothing_up() {
        // Given
        Instant hour = NOW;
        int attempt = 0;

        // When
        while (hour.isBefore(NOW.plus(Duration.ofHours(24)))) {
            attempt++;
            Delivery after = policy.after(DOWN, attempt, hour);
            assertThat(after).isInstanceOf(Delivery.Failed.class);
            hour = ((Delivery.Failed) after).next();
        }

        // Then
        assertThat(attempt).isLessThan(120);
        assertThat(policy.after(new Outcome.Accepted(), attempt + 1, hour)).isEqualTo(new Delivery.Sent(attempt + 1, hour));
    }

    @Test
    void after_its_time_a_notice_is_given_up_and_the_reason_is_kept() {
        assertThat(policy.after(DOWN, 320, NOW))
                .isEqualTo(new Delivery.GivenUp(320, NOW, Delivery.Reason.EXHAUSTED));
    }

    @Test
    void a_clock_that_leaps_gives_nothing_up() {
        assertThat(policy.after(DOWN, 3, NOW.plus(Duration.ofDays(30)))).isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void whoever_left_no_address_gets_no_mail_and_no_second_try() {
        assertThat(policy.after(new Outcome.NoAddress(), 1, NOW).state()).isEqualTo(Delivery.State.NO_ADDRESS);
    }
}
