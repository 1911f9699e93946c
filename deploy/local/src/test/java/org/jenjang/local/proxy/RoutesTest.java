package org.jenjang.local.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private final Routes routes = Routes.parse(Stream.of("/=1", "/routing=2", "/auth=3"));

    @Test
    void the_longest_prefix_of_whole_segments_wins() {
        assertThat(routes.port("/")).isEqualTo(1);
        assertThat(routes.port("/routing")).isEqualTo(2);
        assertThat(routes.port("/routing/api/cases")).isEqualTo(2);
        assertThat(routes.port("/routingtable")).isEqualTo(1);
        assertThat(routes.port("/api/auth")).isEqualTo(1);
    }
}
