package org.jenjang.intake.training.domain;

import java.util.Optional;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** One thing to do, or to wait for, in an exercise; the timeline of the report shows when it is done. */
public enum Task {
    CITY_ASSIGNS(Happening.ASSIGNED, "pemda:74.71/dishub", "kendari"),
    LIMIT_PASSES(Happening.BREACHED, null, null),
    CASE_CLIMBS(Happening.ESCALATED, null, null),
    UNIT_GIVES_BACK(Happening.GIVEN_BACK, "pemda:74.71/dishub", "dishub-kendari"),
    UNIT_ANSWERS(Happening.ANSWERED, "pemda:74.71/dishub", "dishub-kendari"),
    REPORTER_CONFIRMS(Happening.ACCEPTED, null, null),
    CITY_RETURNS(Happening.RETURNED, "pemda:74.71", "kendari"),
    PROVINCE_SENDS_ON(Happening.DISPOSED, "pemda:74.05", "sultra"),
    REGENCY_RETURNS(Happening.RETURNED, "pemda:74.05", "konawe-selatan"),
    PROVINCE_MUST_DECIDE(Happening.ARBITRATION_OPENED, null, null),
    PROVINCE_DECIDES(Happening.ARBITRATION_DECIDED, "pemda:74.71", "sultra");

    private final Happening happening;
    private final @Nullable String office;
    private final @Nullable String account;

    Task(Happening happening, @Nullable String office, @Nullable String account) {
        this.happening = happening;
        this.office = office;
        this.account = account;
    }

    /** The demo account that does it; empty when the reporter or nobody does. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Who does it. */
    public Who who() {
        return switch (this) {
            case UNIT_GIVES_BACK, UNIT_ANSWERS -> Who.UNIT;
            case CITY_ASSIGNS, CITY_RETURNS, PROVINCE_SENDS_ON, REGENCY_RETURNS, PROVINCE_DECIDES -> Who.ADMIN;
            case REPORTER_CONFIRMS -> Who.REPORTER;
            case LIMIT_PASSES, CASE_CLIMBS, PROVINCE_MUST_DECIDE -> Who.TIME;
        };
    }

    /** Who does a task, and so on which page it is done. */
    public enum Who {
        /** The admin of an institution, at the routing desk. */
        ADMIN,
        /** The liaison officer of a unit, at the response desk. */
        UNIT,
        /** The reporter, on the page that follows the report. */
        REPORTER,
        /** Nobody: it happens by itself, and can be watched where the reporter follows the report. */
        TIME
    }

    /** Whether this line of the timeline shows that it is done. */
    boolean isShownBy(TimelineLine line) {
        return line.happening() == happening && (office == null || office.equals(line.office()));
    }
}
