package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.OFFICER;
import static org.jenjang.response.handling.domain.HandlingFixture.dispute;
import static org.jenjang.response.handling.domain.HandlingFixture.firstResponse;
import static org.jenjang.response.handling.domain.HandlingFixture.resolve;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private final Clocks fresh = Clocks.NONE.after(new HandlingEvent.Received(task(), List.of(firstResponse(), resolve()), NOW));

    @Test
    void the_nearest_limit_presses() {
        assertThat(fresh.pressing()).contains(new Clocks.Limit(firstResponse(), false));
    }

    @Test
    void to_begin_meets_the_first_limit() {
        Clocks begun = fresh.after(new HandlingEvent.WorkStarted(task(), "Kami periksa", null, OFFICER.id(), NOW));

        assertThat(begun.pressing()).contains(new Clocks.Limit(resolve(), false));
    }

    @Test
    void while_the_reporter_has_the_word_nothing_presses_the_unit() {
        Deadline reply = new Deadline(Clock.REPORTER_REPLY, NOW, NOW.plusSeconds(60), 10, "Ketentuan layanan", null);
        Clocks answered = fresh.after(new HandlingEvent.Answered(task(), 1, "Sudah", List.of(), OFFICER.id(), NOW))
                .pause(Clock.RESOLVE).set(reply);

        assertThat(answered.pressing()).isEmpty();
        assertThat(answered.after(new HandlingEvent.Disputed(dispute())).knows(Clock.REPORTER_REPLY)).isFalse();
    }

    @Test
    void a_limit_that_runs_again_replaces_the_paused_one() {
        Deadline later = new Deadline(Clock.RESOLVE, NOW, Instant.parse("2026-12-20T15:59:59Z"), 14, "PermenPANRB 62/2018", null);

        assertThat(fresh.pause(Clock.RESOLVE).set(later).limits()).hasSize(2).contains(new Clocks.Limit(later, false));
    }

    @Test
    void nothing_presses_when_it_is_over() {
        assertThat(fresh.after(new HandlingEvent.Ended(Ending.WITHDRAWN, null, NOW))).isEqualTo(Clocks.NONE);
    }

    @Test
    void a_limit_that_moves_stands_still_if_it_stood_still() {
        Deadline moved = new Deadline(Clock.RESOLVE, NOW, Instant.parse("2026-12-14T15:59:59Z"), 14, "PermenPANRB 62/2018", true);

        assertThat(fresh.pause(Clock.RESOLVE).move(moved).limits()).contains(new Clocks.Limit(moved, true));
        assertThat(Clocks.NONE.move(moved)).isEqualTo(Clocks.NONE);
    }

    @Test
    void an_answer_settles_the_promised_date_and_a_reopening_brings_its_own_limits() {
        Deadline promised = new Deadline(Clock.PROMISE, NOW, NOW.plusSeconds(60), 1, "Janji", null);
        Clocks answered = fresh.set(promised).after(new HandlingEvent.Answered(task(), 1, "Sudah", List.of(), OFFICER.id(), NOW));

        assertThat(answered.knows(Clock.PROMISE)).isFalse();
        assertThat(answered.after(new HandlingEvent.Reopened(
                        new Setback.Reopening(ReopenCause.REPORTER, 1, null, NOW), List.of(firstResponse()))).pressing())
                .contains(new Clocks.Limit(firstResponse(), false));
    }
}
