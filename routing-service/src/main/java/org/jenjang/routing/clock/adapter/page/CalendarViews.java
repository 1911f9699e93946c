package org.jenjang.routing.clock.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;
import org.jenjang.routing.clock.app.LoadYear;
import org.jenjang.routing.clock.app.Moves;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.Holiday;

/** Builds what the calendar shows, in the language of the page. */
@ApplicationScoped
class CalendarViews {

    private static final String FILE = "file";

    private final PageContext page;
    private final WebConfig config;

    CalendarViews(PageContext page, WebConfig config) {
        this.page = page;
        this.config = config;
    }

    CalendarView calendar(Almanac almanac, String loaded) {
        return view(almanac, FilledForm.empty(), List.of(), loaded.matches("\\d{4}") ? loaded : "");
    }

    CalendarView wrong(Almanac almanac, String file, List<FieldError> errors) {
        List<String> sentences = errors.stream()
                .map(error -> ProblemTexts.of("field." + error.code(), page.spoken().locale(), error.arguments().toArray()))
                .toList();
        FilledForm form = new FilledForm(Map.of(FILE, List.of(file)), Map.of(FILE, sentences.getFirst()));
        return view(almanac, form, sentences, "");
    }

    PreviewView preview(LoadYear.Preview preview, String file) {
        return new PreviewView(Integer.toString(preview.year().year()), preview.isNews(),
                say().previewMoves(preview.moves().count()), say().previewShown(Moves.SHOWN), List.of(say().ticket(), say().clock(), say().was(), say().now()),
                preview.moves().first().stream().map(this::line).toList(), file);
    }

    private CalendarView view(Almanac almanac, FilledForm form, List<String> errors, String loaded) {
        List<CalendarView.Year> years = almanac.calendar().knownYears().stream().sorted(Comparator.reverseOrder())
                .map(year -> year(year, almanac.calendar().of(year))).toList();
        return new CalendarView(years, List.of(say().date(), say().name(), say().kind(), say().decree()), form, errors,
                loaded);
    }

    private CalendarView.Year year(int year, List<Holiday> days) {
        return new CalendarView.Year(say().year(Integer.toString(year)), say().yearDays(days.size()),
                days.stream().map(this::day).toList());
    }

    private CalendarView.Day day(Holiday day) {
        String region = day.region() == null ? "" : " (" + day.region() + ")";
        return new CalendarView.Day(Format.fullDate(day.date(), page.language()), day.name(),
                say().kindOf(day.kind()) + region, day.decree());
    }

    private PreviewView.Line line(Moves.Move move) {
        return new PreviewView.Line(move.ticket(), say().clockOf(move.clock()), moment(move.was()), moment(move.now()));
    }

    private String moment(Instant at) {
        return Format.fullMoment(at.atZone(config.zone()), page.language());
    }

    private CalendarMessages say() {
        return MessageBundles.get(CalendarMessages.class, Localized.Literal.of(page.language()));
    }
}
