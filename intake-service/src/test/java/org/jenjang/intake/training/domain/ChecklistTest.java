package org.jenjang.intake.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final String CITY = "pemda:74.71";
    private static final String LIGHTS = "pemda:74.71/dishub";

    private final List<TimelineLine> timeline = new ArrayList<>();

    @Test
    void before_anything_happens_the_first_task_is_next() {
        Checklist list = Checklist.of(Exercise.LATE_ANSWER, List.of());

        assertThat(list.done()).isZero();
        assertThat(list.next()).map(Checklist.Item::task).contains(Task.CITY_ASSIGNS);
    }

    @Test
    void a_task_is_ticked_with_the_time_at_which_it_was_done() {
        happens(Happening.SUBMITTED, null).happens(Happening.ASSIGNED, LIGHTS);

        Checklist list = Checklist.of(Exercise.LATE_ANSWER, timeline);

        assertThat(list.items().getFirst().doneAt()).isEqualTo(timeline.getFirst().at());
        assertThat(list.next()).map(Checklist.Item::task).contains(Task.LIMIT_PASSES);
    }

    @Test
    void another_unit_does_not_tick_it() {
        happens(Happening.ASSIGNED, "pemda:74.71/pupr");

        assertThat(Checklist.of(Exercise.LATE_ANSWER, timeline).done()).isZero();
    }

    @Test
    void the_same_task_twice_needs_doing_twice() {
        happens(Happening.ASSIGNED, LIGHTS).happens(Happening.GIVEN_BACK, LIGHTS);
        assertThat(Checklist.of(Exercise.WRONG_RETURN, timeline).done()).isEqualTo(2);

        happens(Happening.ASSIGNED, LIGHTS);
        assertThat(Checklist.of(Exercise.WRONG_RETURN, timeline).done()).isEqualTo(3);
    }

    @Test
    void what_is_done_too_early_does_not_count_for_a_later_task() {
        happens(Happening.ANSWERED, LIGHTS).happens(Happening.ASSIGNED, LIGHTS);

        assertThat(Checklist.of(Exercise.LATE_ANSWER, timeline).done()).isEqualTo(1);
    }

    @Test
    void all_is_done_at_the_end() {
        happens(Happening.DISPOSED, CITY).happens(Happening.RETURNED, CITY).happens(Happening.DISPOSED, "pemda:74.05")
                .happens(Happening.RETURNED, "pemda:74.05").happens(Happening.ARBITRATION_OPENED, "pemda:74")
                .happens(Happening.ARBITRATION_DECIDED, CITY).happens(Happening.DISPOSED, CITY)
                .happens(Happening.ASSIGNED, LIGHTS).happens(Happening.WORK_STARTED, LIGHTS)
                .happens(Happening.ANSWERED, LIGHTS);

        assertThat(Checklist.of(Exercise.ARBITRATION, timeline).next()).isEmpty();
    }

    private ChecklistTest happens(Happening what, @Nullable String office) {
        Instant at = Instant.parse("2026-11-20T01:00:00Z").plusSeconds(60L * timeline.size());
        timeline.addFirst(new TimelineLine(at, what, office, null, null, Particulars.NONE));
        return this;
    }
}
