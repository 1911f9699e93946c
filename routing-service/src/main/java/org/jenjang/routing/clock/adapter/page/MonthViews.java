package org.jenjang.routing.clock.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.clock.domain.Holiday;

/** Draws a year as twelve months. */
@ApplicationScoped
class MonthViews {

    private static final int WEEK = 7;

    private final PageContext page;
    private final CalendarWords words;
    private final WebConfig config;
    private final Clock clock;

    MonthViews(PageContext page, CalendarWords words, WebConfig config, Clock clock) {
        this.page = page;
        this.words = words;
        this.config = config;
        this.clock = clock;
    }

    List<MonthView> of(int year, List<Holiday> days) {
        Map<LocalDate, List<Holiday>> closed = days.stream().collect(Collectors.groupingBy(Holiday::date));
        LocalDate today = LocalDate.ofInstant(clock.instant(), config.zone());
        return IntStream.rangeClosed(1, 12).mapToObj(month -> month(YearMonth.of(year, month), closed, today)).toList();
    }

    /** The weekdays over a month: one letter to see, the whole name to hear. */
    List<CalendarView.Weekday> weekdays() {
        Locale language = page.spoken().locale();
        return Stream.of(DayOfWeek.values())
                .map(day -> new CalendarView.Weekday(day.getDisplayName(TextStyle.NARROW_STANDALONE, language),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, language)))
                .toList();
    }

    /** What the signs of closed days mean. */
    List<CalendarView.Sign> legend() {
        return Stream.of(Holiday.Kind.values())
                .map(kind -> new CalendarView.Sign(sign(kind), words.say().kindOf(kind)))
                .toList();
    }

    private MonthView month(YearMonth month, Map<LocalDate, List<Holiday>> closed, LocalDate today) {
        LocalDate first = month.atDay(1);
        LocalDate monday = first.with(DayOfWeek.MONDAY);
        LocalDate end = month.atEndOfMonth().with(DayOfWeek.SUNDAY).plusDays(1);
        List<List<MonthView.Cell>> weeks = monday.datesUntil(end)
                .map(day -> YearMonth.from(day).equals(month)
                        ? cell(day, closed.getOrDefault(day, List.of()), today)
                        : MonthView.Cell.OUTSIDE)
                .gather(Gatherers.windowFixed(WEEK))
                .toList();
        List<MonthView.Closed> list = first.datesUntil(first.plusMonths(1))
                .flatMap(day -> closed.getOrDefault(day, List.of()).stream())
                .map(this::closed)
                .toList();
        return new MonthView(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, page.spoken().locale()), weeks, list);
    }

    private static MonthView.Cell cell(LocalDate day, List<Holiday> closed, LocalDate today) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        String kind = closed.stream().map(holiday -> sign(holiday.kind())).findFirst().orElse(weekend ? "weekend" : "work");
        String names = closed.stream().map(Holiday::name).collect(Collectors.joining(", "));
        return new MonthView.Cell(number(day), kind, names, day.equals(today));
    }

    private MonthView.Closed closed(Holiday day) {
        String region = day.region() == null ? "" : CodeLists.region(day.region()).map(known -> ", " + known.name()).orElse("");
        return new MonthView.Closed(number(day.date()), sign(day.kind()), day.name(), words.say().kindOf(day.kind()) + region);
    }

    private static String sign(Holiday.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }
}
