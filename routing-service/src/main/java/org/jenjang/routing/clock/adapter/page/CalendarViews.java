package org.jenjang.routing.clock.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.clock.app.CalendarLoad;
import org.jenjang.routing.clock.app.LoadYear;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.Holiday;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jenjang.routing.listfile.FileForm;

/** Builds what the calendar shows, in the language of the page. */
@ApplicationScoped
class CalendarViews {

    private final PageContext page;
    private final CalendarWords words;
    private final MonthViews months;
    private final MovesViews moves;
    private final WebConfig config;
    private final Clock clock;

    CalendarViews(PageContext page, CalendarWords words, MonthViews months, MovesViews moves,
            WebConfig config, Clock clock) {
        this.page = page;
        this.words = words;
        this.months = months;
        this.moves = moves;
        this.config = config;
        this.clock = clock;
    }

    /** The year that was asked for; else the year that was just loaded, else this year or the last one that is known. */
    CalendarView calendar(Almanac almanac, List<CalendarLoad> loads, String asked, String loaded) {
        int year = shown(almanac.calendar().knownYears(), asked.isEmpty() ? loaded : asked);
        boolean isLoaded = loaded.equals(Integer.toString(year));
        return view(almanac.calendar(), loads, year, FileForm.empty(), isLoaded ? loaded : "");
    }

    CalendarView wrong(Almanac almanac, List<CalendarLoad> loads, String file, List<FieldError> errors) {
        return view(almanac.calendar(), loads, shown(almanac.calendar().knownYears(), ""),
                FileForm.wrong(file, errors, words.say().faults(errors.size()), page.spoken().locale()), "");
    }

    PreviewView preview(LoadYear.Preview preview, String file) {
        return new PreviewView(Integer.toString(preview.year().year()), preview.isNews(), days(preview.added()),
                days(preview.gone()), moves.of(preview.moves()), file);
    }

    private CalendarView view(WorkingCalendar calendar, List<CalendarLoad> loads, int year, FileForm file,
            String loaded) {
        List<CalendarView.YearLink> links = calendar.knownYears().stream()
                .map(known -> new CalendarView.YearLink(
                        known.toString(), page.root() + "/calendar?tahun=" + known, known == year))
                .toList();
        return new CalendarView(links, year(year, calendar, loads), months.weekdays(), months.legend(), file, loaded,
                Integer.toString(calendar.knownYears().last() + 1));
    }

    private CalendarView.Year year(int year, WorkingCalendar calendar, List<CalendarLoad> loads) {
        List<Holiday> days = calendar.of(year);
        List<String> figures = List.of(words.say().yearDays(days.size()), words.say().workingDays(calendar.workingDays(year)));
        List<CalendarView.Decree> decrees = days.stream()
                .collect(Collectors.groupingBy(Holiday::decree, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(decree -> new CalendarView.Decree(decree.getKey(), words.say().decreeDays(decree.getValue())))
                .toList();
        return new CalendarView.Year(Integer.toString(year), figures, months.of(year, days), decrees, source(year, loads));
    }

    private String source(int year, List<CalendarLoad> loads) {
        return loads.stream().filter(load -> load.year() == year).findFirst()
                .filter(load -> load.by() != null)
                .map(load -> words.say().sourceLoaded(words.moment(load.at())))
                .orElseGet(words.say()::sourceShipped);
    }

    private List<PreviewView.Day> days(List<Holiday> days) {
        return days.stream().sorted(Comparator.comparing(Holiday::date))
                .map(day -> new PreviewView.Day(words.fullDate(day.date()), day.name(), words.say().kindOf(day.kind())))
                .toList();
    }

    private int shown(SortedSet<Integer> known, String asked) {
        int thisYear = LocalDate.ofInstant(clock.instant(), config.zone()).getYear();
        return known.stream().filter(year -> year.toString().equals(asked)).findFirst()
                .orElseGet(() -> known.contains(thisYear) ? thisYear : known.last());
    }
}
