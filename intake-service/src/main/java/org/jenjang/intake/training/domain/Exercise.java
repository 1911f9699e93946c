package org.jenjang.intake.training.domain;

import static org.jenjang.intake.training.domain.Task.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A scripted case: a report that is filed, and what is to be done with it in turn. */
public enum Exercise {
    /** The unit answers too late, and sees what the clock does meanwhile. */
    LATE_ANSWER(CITY_ASSIGNS, LIMIT_PASSES, CASE_CLIMBS, UNIT_ANSWERS, REPORTER_CONFIRMS),
    /** The unit gives back a report that is its own, and gets it again. */
    WRONG_RETURN(CITY_ASSIGNS, UNIT_GIVES_BACK, CITY_ASSIGNS, UNIT_ANSWERS, REPORTER_CONFIRMS),
    /** Two governments each say that it is the other's; the tier above decides, and that binds. */
    ARBITRATION(CITY_RETURNS, PROVINCE_SENDS_ON, REGENCY_RETURNS, PROVINCE_MUST_DECIDE, PROVINCE_DECIDES, CITY_ASSIGNS,
            UNIT_ANSWERS);

    private final List<Task> tasks;

    Exercise(Task... tasks) {
        this.tasks = List.of(tasks);
    }

    /** What is to be done, in this order. */
    public List<Task> tasks() {
        return tasks;
    }

    /** The exercise with this name, in small letters with hyphens. */
    public static Optional<Exercise> named(String name) {
        return Arrays.stream(values()).filter(exercise -> exercise.path().equals(name)).findFirst();
    }

    /** Its name in links. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
