package org.jenjang.response.handling.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.response.handling.app.Kept;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Clocks;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingFixture;
import org.jenjang.response.handling.domain.LifeCycle;
import org.jenjang.response.handling.domain.Marks;
import org.jenjang.response.handling.domain.Setback;
import org.jenjang.response.handling.domain.Reminder;
import org.jenjang.response.handling.domain.Standing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Nothing of a state is lost in a row, and nothing of an older state stays in it. */
class HandlingMappingTest {

    private static final Assignment FULL = new Assignment(HandlingFixture.COMPLAINT, 2, HandlingFixture.UNIT,
            HandlingFixture.file("JJ-1"), HandlingFixture.terms(HandlingFixture.RETURN_UNTIL, "a/b", "a/c"), "Segera",
            HandlingFixture.NOW, new Marks(true, true, true), new Standing(Rung.UPPER_TIER, 2, LocalDate.of(2026, 12, 4),
                    new Reminder(HandlingFixture.PROVINCE, "Jawab hari ini", HandlingFixture.NOW)), 3);
    private static final List<Handling> MORE = List.of(
            new Handling.Received(FULL),
            new Handling.InProgress(FULL, new Setback.Reopening(ReopenCause.QUALITY_REVIEW, 3, null, HandlingFixture.NOW)),
            new Handling.InProgress(FULL, new Setback.Disapproval(4, "Kurang", HandlingFixture.NOW)),
            new Handling.Unassigned(HandlingFixture.COMPLAINT, true, new Marks(true, true, false)));

    @TestFactory
    Stream<DynamicTest> every_state_is_read_as_it_was_written_into_a_row_that_held_another() {
        return Stream.concat(LifeCycle.STATES.entrySet().stream(), MORE.stream().map(state -> Map.entry(state.toString(), state)))
                .map(state -> DynamicTest.dynamicTest(state.getKey(), () -> MORE.forEach(before -> {
                    HandlingRow row = written(before);
                    HandlingMapping.write(kept(state.getValue()), row);
                    assertThat(HandlingMapping.read(row)).isEqualTo(kept(state.getValue()));
                })));
    }

    @Test
    void a_row_of_an_older_version_tells_of_a_dispute_without_saying_so() {
        HandlingRow row = written(LifeCycle.STATES.get("disputed"));
        row.setback = null;

        assertThat(HandlingMapping.read(row).handling()).isEqualTo(LifeCycle.STATES.get("disputed"));
    }

    private static HandlingRow written(Handling state) {
        HandlingRow row = new HandlingRow();
        row.complaint = HandlingFixture.COMPLAINT;
        row.helpers = "";
        HandlingMapping.write(kept(state), row);
        return row;
    }

    private static Kept kept(Handling state) {
        return new Kept(HandlingFixture.COMPLAINT, state, Clocks.NONE.set(HandlingFixture.resolve()), 7);
    }
}
