package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.OFFICER;
import static org.jenjang.response.handling.domain.HandlingFixture.dispute;
import static org.jenjang.response.handling.domain.HandlingFixture.firstResponse;
import static org.jenjang.response.handling.domain.HandlingFixture.resolve;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClocksTest {

    private static final ZoneId KENDARI = ZoneId.of("Asia/Makassar");

    private final Clocks fresh = Clocks.NONE.after(new HandlingEvent.Received(task(), List.of(firstResponse(), resolve()), NOW));

    @Test
    void the_nearest_limit_presses() {
        assertThat(fresh.pressing()).contains(new Clocks.Limit(firstResponse(), false));
    }

    @Test
    void to_begin_meets_the_first_limit() {
        Clocks begun = fresh.after(new HandlingEvent.WorkStarted(task(), "Kami periksa", null, OFFICER, NOW));

        assertThat(begun.pressing()).contains(new Clocks.Limit(resolve(), false));
    }

    @Test
    void while_the_reporter_has_the_word_nothing_presses_the_unit() {
        Deadline reply = new Deadline(Clock.REPORTER_REPLY, NOW, NOW.plusSeconds(60), 10, "Ketentuan layanan");
        Clocks answered = fresh.after(new HandlingEvent.Answered(task(), 1, "Sudah", List.of(), OFFICER, NOW))
                .pause(Clock.RESOLVE).set(reply);

        assertThat(answered.pressing()).isEmpty();
        assertThat(answered.after(new HandlingEvent.Disputed(dispute())).knows(Clock.REPORTER_REPLY)).isFalse();
    }

    @Test
    void a_limit_that_runs_again_replaces_the_paused_one() {
        Deadline later = new Deadline(Clock.RESOLVE, NOW, Instant.parse("2026-12-20T15:59:59Z"), 14, "PermenPANRB 62/2018");

        assertThat(fresh.pause(Clock.RESOLVE).set(later).limits()).hasSize(2).contains(new Clocks.Limit(later, false));
    }

    @Test
    void nothing_presses_when_it_is_over() {
        assertThat(fresh.after(new HandlingEvent.Ended(Ending.WITHDRAWN, NOW))).isEqualTo(Clocks.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T02:00:00Z, 5",
        "2026-11-23T02:00:00Z, 5",
        "2026-11-27T02:00:00Z, 1",
        "2026-11-28T02:00:00Z, 1",
        "2026-11-29T15:59:00Z, 1",
        "2026-11-29T16:00:00Z, 0",
        "2026-11-30T15:59:59Z, 0",
        "2026-11-30T16:00:00Z, -1",
        "2026-12-03T02:00:00Z, -3"})
    void working_days_are_counted_in_the_zone_of_the_institution(Instant now, int left) {
        assertThat(WorkingDays.left(firstResponse(), now, KENDARI)).isEqualTo(left);
    }

    @Test
    void a_holiday_inside_the_limit_is_never_promised_as_a_working_day() {
        Deadline overChristmas = new Deadline(Clock.FIRST_RESPONSE, Instant.parse("2026-12-21T02:00:00Z"),
                Instant.parse("2026-12-29T15:59:59Z"), 5, "Ketentuan layanan");

        assertThat(WorkingDays.left(overChristmas, Instant.parse("2026-12-21T03:00:00Z"), KENDARI)).isEqualTo(5);
        assertThat(WorkingDays.left(overChristmas, Instant.parse("2026-12-28T03:00:00Z"), KENDARI)).isEqualTo(1);
    }
}
