package org.jenjang.routing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.clock.adapter.csv.ShippedRules;

/** The working calendar against a clerk with a wall calendar, over five years of starts in the three zones. */
class WorkingCalendarPropertyTest {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2028-12-31T23:59:59Z");

    private final WorkingCalendar calendar = new WorkingCalendar(
            Stream.concat(new ShippedRules().holidays().stream(), WallCalendar.REGIONAL.stream()).toList());

    @Property(tries = 5_000)
    void a_limit_ends_where_the_clerk_says(@ForAll("walls") WallCalendar wall, @ForAll("starts") Instant start,
            @ForAll DeadlineRule.Unit unit, @ForAll @IntRange(min = 1, max = 90) int amount) {
        assertThat(calendar.dueAt(start, rule(amount, unit), wall.place())).isEqualTo(wall.dueAt(start, amount, unit));
    }

    @Property(tries = 2_000)
    void after_a_pause_it_ends_where_the_clerk_says(@ForAll("walls") WallCalendar wall, @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll @IntRange(max = 400) int hours,
            @ForAll @IntRange(max = 900) int pause) {
        Instant due = wall.dueAt(start, amount, DeadlineRule.Unit.WORKING_DAYS);
        Instant stopped = earlier(start.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(hours)),
                due.truncatedTo(ChronoUnit.HOURS));
        Instant resumed = stopped.plus(Duration.ofHours(pause));

        assertThat(calendar.dueAfterPause(due, stopped, resumed, wall.place()))
                .isEqualTo(wall.dueAfterPause(due, stopped, resumed));
    }

    @Property
    void to_pause_and_to_resume_at_once_changes_nothing(@ForAll("walls") WallCalendar wall,
            @ForAll("starts") Instant due, @ForAll @IntRange(max = 6_000_000) int secondsBefore) {
        Instant stopped = due.minusSeconds(secondsBefore);

        assertThat(calendar.dueAfterPause(due, stopped, stopped, wall.place())).isEqualTo(due);
    }

    @Property
    void exactly_as_much_working_time_is_left_as_was(@ForAll("walls") WallCalendar wall, @ForAll("starts") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll @IntRange(max = 4_000_000) int seconds,
            @ForAll @IntRange(max = 4_000_000) int pause) {
        Instant due = wall.dueAt(start, amount, DeadlineRule.Unit.WORKING_DAYS);
        Instant stopped = earlier(start.plusSeconds(seconds), due.minusSeconds(1));
        Instant resumed = stopped.plusSeconds(pause);

        Instant later = calendar.dueAfterPause(due, stopped, resumed, wall.place());
        assertThat(calendar.workingTime(resumed, later, wall.place()))
                .isEqualTo(calendar.workingTime(stopped, due, wall.place()));
    }

    @Property
    void a_pause_of_k_working_days_moves_the_end_by_k_working_days(@ForAll("walls") WallCalendar wall,
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll @IntRange(min = 1, max = 40) int k) {
        Instant due = wall.dueAt(start, amount, DeadlineRule.Unit.WORKING_DAYS);
        LocalDate from = nextOpen(wall, wall.there(start).toLocalDate());
        Instant stopped = wall.instant(from.atTime(wall.there(start).toLocalTime()));
        Instant resumed = wall.instant(open(wall, from, k).atTime(wall.there(start).toLocalTime()));
        Assume.that(stopped.isBefore(due));

        assertThat(calendar.dueAfterPause(due, stopped, resumed, wall.place()))
                .isEqualTo(wall.instant(open(wall, wall.there(due).toLocalDate(), k).atTime(23, 59, 59)));
    }

    @Property
    void working_time_adds_up_and_can_be_laid_out_again(@ForAll("walls") WallCalendar wall,
            @ForAll("starts") Instant start, @ForAll @IntRange(max = 4_000_000) int first,
            @ForAll @IntRange(max = 4_000_000) int second) {
        Instant middle = start.plusSeconds(first);
        Instant end = middle.plusSeconds(second);
        Duration whole = calendar.workingTime(start, end, wall.place());

        assertThat(calendar.workingTime(start, middle, wall.place())
                .plus(calendar.workingTime(middle, end, wall.place()))).isEqualTo(whole);
        assertThat(calendar.workingTime(start, calendar.afterWorkingTime(start, whole, wall.place()), wall.place()))
                .isEqualTo(whole);
    }

    @Provide
    Arbitrary<WallCalendar> walls() {
        return Arbitraries.of(WallCalendar.WIB, WallCalendar.WITA, WallCalendar.WIT);
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()).map(Instant::ofEpochSecond);
    }

    private static LocalDate nextOpen(WallCalendar wall, LocalDate day) {
        return wall.isOpen(day) ? day : nextOpen(wall, day.plusDays(1));
    }

    private static LocalDate open(WallCalendar wall, LocalDate day, int number) {
        return number == 0 ? day : open(wall, nextOpen(wall, day.plusDays(1)), number - 1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static DeadlineRule rule(int amount, DeadlineRule.Unit unit) {
        return new DeadlineRule(new Span.OfClock(Clock.VERIFY), null, amount, unit, "contoh", LocalDate.of(2024, 1, 1), null, null);
    }
}
