package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Window;

/** How long everybody has, by the rules in force and in the working days of an institution. */
public interface Timetable {

    /** The limit of a clock that starts to run at the given time. */
    Limit limit(Clock clock, CaseFile file, Instant start, String institution);

    /** The limit of an institution whose end somebody has fixed, such as a promised date. */
    Limit limit(Deadline fixed, String institution);

    /**
     * A paused limit that runs again from the given time: exactly as much working time is left as was when it was
     * stopped.
     */
    Limit resumed(Limit paused, Instant at);

    /** The limit as the rules and the calendar of today count it for a class, from its start and with all its pauses. */
    Limit recounted(Limit limit, ReportClass reportClass);

    /** The last instant of a window that opens at the given time. */
    Instant until(Window window, CaseFile file, Instant start, String institution);

    /** When something is over that would have been over at {@code end} if it had not stood still meanwhile. */
    Instant afterPause(Instant end, Pause pause, String institution);

    /** The first instant of the working day that comes next, where the institution is. */
    Instant nextWorkingDay(Instant at, String institution);

    /** The last instant of a day, where the institution is. */
    Instant endOf(LocalDate day, String institution);
}
