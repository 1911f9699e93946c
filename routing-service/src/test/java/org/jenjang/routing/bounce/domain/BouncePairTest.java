package org.jenjang.routing.bounce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BouncePairTest {

    private static final Instant START = Instant.parse("2026-11-02T03:00:00Z");
    private int bounces;

    @Test
    void what_goes_from_one_to_the_other_and_back_is_one_pair() {
        List<BouncePair> pairs = BouncePair.of(List.of(
                bounce("A", "pemda:74", "pemda:74.71", 10, false),
                bounce("A", "pemda:74.71", "pemda:74", 30, true),
                bounce("B", "pemda:74", "kl:kemenpu", 5, false)));

        assertThat(pairs).hasSize(2);
        assertThat(pairs.getFirst())
                .returns("pemda:74", BouncePair::one)
                .returns("pemda:74.71", BouncePair::other)
                .returns(1, BouncePair::reports)
                .returns(1, pair -> pair.from("pemda:74"))
                .returns(1, pair -> pair.from("pemda:74.71"))
                .returns(1, pair -> pair.arbitratedTo("pemda:74"))
                .returns(0, pair -> pair.arbitratedTo("pemda:74.71"))
                .returns(Duration.ofHours(30), BouncePair::lost);
    }

    @Test
    void the_busiest_pair_and_the_newest_bounce_come_first() {
        List<BouncePair> pairs = BouncePair.of(List.of(
                bounce("A", "kl:a", "kl:b", 1, false),
                bounce("B", "kl:c", "kl:d", 1, false),
                bounce("C", "kl:d", "kl:c", 1, false)));

        assertThat(pairs).extracting(BouncePair::one).containsExactly("kl:c", "kl:a");
        assertThat(pairs.getFirst().bounces()).extracting(Bounce::ticket).containsExactly("C", "B");
    }

    @Test
    void a_report_that_waits_for_its_next_place_or_goes_back_to_the_same_one_belongs_to_no_pair() {
        assertThat(BouncePair.of(List.of(bounce("A", "kl:a", null, 1, false), bounce("B", "kl:a", "kl:a", 1, false)))).isEmpty();
    }

    private Bounce bounce(String ticket, String from, @Nullable String to, int hours, boolean arbitrated) {
        return new Bounce(ticket, "pupr.jalan", from, to, START.plus(Duration.ofDays(bounces++)), Duration.ofHours(hours),
                arbitrated);
    }
}
