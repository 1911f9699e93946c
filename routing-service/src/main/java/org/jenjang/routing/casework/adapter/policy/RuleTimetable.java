package org.jenjang.routing.casework.adapter.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.app.Timetables;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Pause;
import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Window;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jenjang.routing.register.app.Places;

/** The timetable by the almanac in force. Each answer comes from one almanac, although a newer one may arrive meanwhile. */
@ApplicationScoped
class RuleTimetable implements Timetable, Timetables {

    private final CurrentAlmanac current;
    private final Places places;

    RuleTimetable(CurrentAlmanac current, Places places) {
        this.current = current;
        this.places = places;
    }

    @Override
    public Timetable by(Almanac almanac) {
        return new AlmanacTimetable(almanac, places);
    }

    @Override
    public Limit limit(Clock clock, CaseFile file, Instant start, String institution) {
        return now().limit(clock, file, start, institution);
    }

    @Override
    public Limit limit(Deadline fixed, String institution) {
        return now().limit(fixed, institution);
    }

    @Override
    public Limit resumed(Limit paused, Instant at) {
        return now().resumed(paused, at);
    }

    @Override
    public Limit recounted(Limit limit, ReportClass reportClass) {
        return now().recounted(limit, reportClass);
    }

    @Override
    public Instant until(Window window, CaseFile file, Instant start, String institution) {
        return now().until(window, file, start, institution);
    }

    @Override
    public Instant afterPause(Instant end, Pause pause, String institution) {
        return now().afterPause(end, pause, institution);
    }

    @Override
    public Instant endOf(LocalDate day, String institution) {
        return WorkingCalendar.endOf(day, places.of(institution));
    }

    @Override
    public Instant nextWorkingDay(Instant at, String institution) {
        return now().nextWorkingDay(at, institution);
    }

    private Timetable now() {
        return by(current.get());
    }
}
