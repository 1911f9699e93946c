package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.clock.domain.Window;

/** How long everybody has, by the rules in force and in the working days of an institution. */
public interface Timetable {

    /** The limit of a clock that starts at the given time. */
    Deadline limit(Clock clock, CaseFile file, Instant start, String institution);

    /** The last instant of a window that opens at the given time. */
    Instant until(Window window, CaseFile file, Instant start, String institution);

    /** The last instant of a day, where the institution is. */
    Instant endOf(LocalDate day, String institution);

    /** When a limit that stood still is due: as many working days are left as were when it was stopped. */
    Instant dueAfterPause(Instant dueAt, Instant pausedAt, Instant resumedAt, String institution);
}
