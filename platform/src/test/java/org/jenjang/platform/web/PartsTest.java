package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

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
        var late = new Parts.Deadline(Parts.Pace.OVER, 121, -3, Instant.EPOCH.atZone(ZoneOffset.UTC), "");
        assertThat(late.used()).isEqualTo(100);
        assertThat(late.over()).isEqualTo(3);
    }
}
