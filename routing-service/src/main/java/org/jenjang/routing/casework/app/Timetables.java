package org.jenjang.routing.casework.app;

import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.domain.Almanac;

/** Timetables by other almanacs than the one in force, to see what they would change. */
public interface Timetables {

    /** The timetable by an almanac. */
    Timetable by(Almanac almanac);
}
