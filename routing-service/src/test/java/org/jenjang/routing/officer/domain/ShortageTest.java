package org.jenjang.routing.officer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.officer.domain.Staffed.CITY;
import static org.jenjang.routing.officer.domain.Staffed.DISHUB;
import static org.jenjang.routing.officer.domain.Staffed.NOW;
import static org.jenjang.routing.officer.domain.Staffed.PUPR;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an institution lacks, and who lacks most. */
class ShortageTest {

    private static final Vigilance VIGILANCE = new Vigilance(Duration.ofDays(30), Duration.ofDays(7));
    private static final Post ADMIN = new Post(OfficerRole.INSTITUTION_ADMIN, CITY, null);
    private static final Post TRAFFIC = new Post(OfficerRole.LIAISON_OFFICER, CITY, DISHUB);
    private static final Post WORKS = new Post(OfficerRole.LIAISON_OFFICER, CITY, PUPR);
    private static final Presence AWAKE = new Presence(NOW, NOW, null);
    private static final Presence ASLEEP = new Presence(NOW.minus(Duration.ofDays(31)), NOW.minus(Duration.ofDays(99)), null);

    @Test
    void posts_of_nobody_and_of_one_are_counted_and_the_reports_that_wait_with_nobody() {
        Shortage found = found(Map.of(DISHUB, 4L, PUPR, 9L, CITY, 2L), new Holding(WORKS, List.of(AWAKE)));
        assertThat(found).isEqualTo(new Shortage(CITY, 6, 2, 0, 1));
    }

    @Test
    void two_at_every_post_who_sign_in_are_enough() {
        List<Presence> two = List.of(AWAKE, AWAKE);
        assertThat(found(Map.of(), new Holding(ADMIN, two), new Holding(TRAFFIC, two), new Holding(WORKS, two)).isNone()).isTrue();
    }

    @Test
    void the_admin_is_missed_while_a_report_is_open_anywhere_and_an_officer_while_one_is_at_his_unit() {
        Holding[] held = {new Holding(ADMIN, List.of(ASLEEP, AWAKE)), new Holding(TRAFFIC, List.of(ASLEEP, ASLEEP)),
            new Holding(WORKS, List.of(ASLEEP, AWAKE))};
        assertThat(found(Map.of(PUPR, 1L), held).asleep()).isEqualTo(2);
        assertThat(found(Map.of(), held).asleep()).isZero();
    }

    @Test
    void where_reports_wait_with_nobody_is_worse_than_any_number_of_empty_posts() {
        Shortage waiting = new Shortage("kl:a", 1, 1, 0, 0);
        Shortage empty = new Shortage("kl:b", 0, 90, 0, 0);
        Shortage asleep = new Shortage("kl:c", 0, 0, 5, 90);
        Shortage thin = new Shortage("kl:d", 0, 0, 0, 90);
        assertThat(Stream.of(thin, empty, asleep, waiting).sorted(Shortage.WORST)).containsExactly(waiting, empty, asleep, thin);
    }

    private static Shortage found(Map<String, Long> open, Holding... held) {
        return Shortage.of(CITY, List.of(ADMIN, TRAFFIC, WORKS), List.of(held), open, VIGILANCE, NOW);
    }
}
