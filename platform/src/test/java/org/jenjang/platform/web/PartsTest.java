package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void offersFirstLastAndNeighbouringPages() {
        assertThat(new Parts.Pages(6, 24, "?page=").shown()).containsExactly(1, 0, 5, 6, 7, 0, 24);
        assertThat(new Parts.Pages(1, 3, "?page=").shown()).containsExactly(1, 2, 3);
        assertThat(new Parts.Pages(1, 24, "?page=").shown()).containsExactly(1, 2, 0, 24);
    }

    @Test
    void stopsTheBarOfALateClockAtItsEnd() {
        assertThat(limit(Parts.Pace.OVER, 121, Duration.ofDays(3)).used()).isEqualTo(100);
    }

    @Test
    void tellsTheTimeUntilALimitOrSinceItRoundedDown() {
        assertThat(limit(Parts.Pace.ON_TIME, 36, Duration.ofDays(-10).plusMinutes(1)).left()).isEqualTo(new Age(Age.Unit.DAYS, 9));
        assertThat(limit(Parts.Pace.NEAR, 99, Duration.ofMinutes(-90)).left()).isEqualTo(new Age(Age.Unit.HOURS, 1));
        assertThat(limit(Parts.Pace.OVER, 121, Duration.ofHours(71)).left()).isEqualTo(new Age(Age.Unit.DAYS, 2));
    }

    private static Parts.Deadline limit(Parts.Pace pace, int percent, Duration sinceDue) {
        return new Parts.Deadline(pace, percent, Instant.EPOCH.plus(sinceDue), Instant.EPOCH.atZone(ZoneOffset.UTC), "");
    }
}
