package org.jenjang.routing.clock.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;

/** What is wrong with a file, beside the lines in which it stands. */
@ApplicationScoped
class CalendarFaults {

    private static final String FILE = "file";
    private static final String LINE = "line-";

    private final PageContext page;
    private final CalendarWords words;

    CalendarFaults(PageContext page, CalendarWords words) {
        this.page = page;
        this.words = words;
    }

    FilledForm form(String file, List<FieldError> errors) {
        return new FilledForm(Map.of(FILE, List.of(file)), Map.of(FILE, words.say().faults(errors.size())));
    }

    List<CalendarView.Fault> of(String file, List<FieldError> errors) {
        List<String> lines = file.strip().lines().toList();
        return errors.stream().map(error -> fault(error, lines)).toList();
    }

    private CalendarView.Fault fault(FieldError error, List<String> lines) {
        String sentence = ProblemTexts.of(error, page.spoken().locale());
        if (!error.field().startsWith(LINE)) {
            return new CalendarView.Fault(FILE, "", "", sentence);
        }
        String number = error.field().substring(LINE.length());
        int at = Integer.parseInt(number) - 1;
        return new CalendarView.Fault(error.field(), number, at < lines.size() ? lines.get(at) : "", sentence);
    }
}
