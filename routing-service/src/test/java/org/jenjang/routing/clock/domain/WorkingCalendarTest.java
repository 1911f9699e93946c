package org.jenjang.routing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.clock.adapter.csv.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final Place KENDARI = new Place(ZoneId.of("Asia/Makassar"), "74.71");
    private static final Holiday NEW_YEAR = new Holiday(LocalDate.parse("2026-01-01"), "Tahun Baru", Holiday.Kind.NATIONAL,
            null, "SKB", 0);
    private static final Holiday LOCAL = new Holiday(LocalDate.parse("2026-01-05"), "Hari jadi provinsi", Holiday.Kind.REGIONAL,
            "74", "Pergub", 0);
    private final WorkingCalendar calendar = new WorkingCalendar(List.of(NEW_YEAR, LOCAL));

    @Test
    void the_day_of_the_event_is_day_zero_and_the_last_second_of_the_last_day_is_in_time() {
        assertThat(calendar.dueAt(at("2026-01-12T08:00"), days(3), KENDARI)).isEqualTo(at("2026-01-15T23:59:59"));
        assertThat(calendar.dueAt(at("2026-01-12T23:59:59"), days(3), KENDARI)).isEqualTo(at("2026-01-15T23:59:59"));
    }

    @Test
    void weekends_national_and_regional_holidays_do_not_count() {
        assertThat(calendar.dueAt(at("2025-12-31T08:00"), days(2), KENDARI)).isEqualTo(at("2026-01-06T23:59:59"));
    }

    @Test
    void a_regional_holiday_counts_only_there() {
        Place bandung = new Place(ZoneId.of("Asia/Jakarta"), "32.73");
        Place ministry = new Place(ZoneId.of("Asia/Jakarta"), null);
        LocalDate day = LOCAL.date();

        assertThat(calendar.isWorkingDay(day, KENDARI)).isFalse();
        assertThat(calendar.isWorkingDay(day, bandung)).isTrue();
        assertThat(calendar.isWorkingDay(day, ministry)).isTrue();
    }

    @Test
    void the_same_moment_is_another_day_further_east() {
        Instant late = Instant.parse("2026-01-12T15:30:00Z");
        Place jayapura = new Place(ZoneId.of("Asia/Jayapura"), "91");

        assertThat(calendar.dueAt(late, days(1), new Place(ZoneId.of("Asia/Jakarta"), null)))
                .isEqualTo(Instant.parse("2026-01-13T16:59:59Z"));
        assertThat(calendar.dueAt(late, days(1), jayapura)).isEqualTo(Instant.parse("2026-01-14T14:59:59Z"));
    }

    @Test
    void plain_days_count_every_day() {
        DeadlineRule thirty = new DeadlineRule(new Span.OfClock(Clock.REPORTER_COMPLETION), null, 30, DeadlineRule.Unit.DAYS, "UU",
                NEW_YEAR.date(), null, null);
        assertThat(calendar.dueAt(at("2025-12-31T08:00"), thirty, KENDARI)).isEqualTo(at("2026-01-30T23:59:59"));
    }

    @Test
    void as_much_working_time_is_left_after_a_pause_as_before() {
        Instant due = at("2026-01-16T23:59:59");
        assertThat(calendar.dueAfterPause(due, at("2026-01-13T10:00"), at("2026-01-19T09:00"), KENDARI))
                .isEqualTo(at("2026-01-22T22:59:59"));
    }

    @Test
    void a_weekend_in_a_pause_costs_nothing_and_gives_nothing() {
        Instant due = at("2026-01-16T23:59:59");
        assertThat(calendar.dueAfterPause(due, at("2026-01-16T10:00"), at("2026-01-24T09:00"), KENDARI))
                .isEqualTo(at("2026-01-26T13:59:59"));
        assertThat(calendar.dueAfterPause(due, at("2026-01-10T10:00"), at("2026-01-11T09:00"), KENDARI)).isEqualTo(due);
    }

    @Test
    void what_had_passed_before_the_pause_stays_passed() {
        Instant due = at("2026-01-16T23:59:59");
        assertThat(calendar.dueAfterPause(due, due, at("2026-01-24T09:00"), KENDARI)).isEqualTo(due);
    }

    @Test
    void days_late_are_negative() {
        assertThat(calendar.workingDaysBetween(at("2026-01-16T10:00"), at("2026-01-14T10:00"), KENDARI)).isEqualTo(-2);
        assertThat(calendar.workingDaysBetween(at("2026-01-14T10:00"), at("2026-01-14T23:00"), KENDARI)).isZero();
    }

    /** The oracle counts day by day on the shipped holidays, as a clerk with a wall calendar would. */
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"})
    void it_agrees_with_counting_by_hand_for_every_day_of_two_years(String zone) {
        Place place = new Place(ZoneId.of(zone), null);
        WorkingCalendar shipped = new ShippedRules().calendar();
        Set<LocalDate> closed = LocalDate.parse("2025-01-01").datesUntil(LocalDate.parse("2027-06-01"))
                .filter(day -> !shipped.isWorkingDay(day, place)).collect(Collectors.toSet());

        for (int amount : new int[] {1, 3, 5, 10, 14, 60}) {
            LocalDate.parse("2025-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(day -> {
                LocalDate expected = byHand(day, amount, closed);
                for (String hour : new String[] {"T00:00:00", "T12:00:00", "T23:59:59"}) {
                    Instant start = LocalDateTime.parse(day + hour).atZone(place.zone()).toInstant();
                    assertThat(shipped.dueAt(start, days(amount), place))
                            .isEqualTo(expected.atTime(23, 59, 59).atZone(place.zone()).toInstant());
                }
            });
        }
    }

    @Test
    void the_shipped_calendar_closes_on_sundays_and_at_christmas() {
        WorkingCalendar shipped = new ShippedRules().calendar();
        Place nation = new Place(ZoneId.of("Asia/Jakarta"), null);

        assertThat(shipped.isWorkingDay(LocalDate.parse("2026-12-25"), nation)).isFalse();
        assertThat(LocalDate.parse("2026-01-01").datesUntil(LocalDate.parse("2027-01-01"))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY))
                        .noneMatch(day -> shipped.isWorkingDay(day, nation));
    }

    private static LocalDate byHand(LocalDate start, int amount, Set<LocalDate> closed) {
        LocalDate day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            counted += closed.contains(day) ? 0 : 1;
        }
        return day;
    }

    private static DeadlineRule days(int amount) {
        return new DeadlineRule(new Span.OfClock(Clock.VERIFY), null, amount, DeadlineRule.Unit.WORKING_DAYS, "contoh", NEW_YEAR.date(),
                null, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KENDARI.zone()).toInstant();
    }
}
