package org.jenjang.intake.tracking.domain;

/** The kinds of things that happen to a complaint and that its reporter is told of. */
public enum Happening {
    SUBMITTED,
    SUPPLEMENTED,
    WITHDRAWN,
    REPLIED,
    ACCEPTED,
    DISPUTED,
    REOPENING_ASKED,
    VERIFIED,
    DISPOSED,
    ASSIGNED,
    RETURNED,
    ARBITRATION_OPENED,
    ARBITRATION_DECIDED,
    HELD,
    RESUMED,
    ARCHIVED,
    LINKED,
    CLOSED_CONFIRMED,
    CLOSED_AUTOMATICALLY,
    WORK_STARTED,
    PROGRESS,
    QUESTION_ASKED,
    DATE_PROMISED,
    ANSWERED,
    GIVEN_BACK,
    BREACHED,
    ESCALATED,
    OMBUDSMAN_OFFERED;

    /** Whether a unit did it, which always says something to the reporter with it. */
    public boolean comesWithWords() {
        return switch (this) {
            case WORK_STARTED, PROGRESS, QUESTION_ASKED, ANSWERED, GIVEN_BACK -> true;
            case SUBMITTED, SUPPLEMENTED, WITHDRAWN, REPLIED, ACCEPTED, DISPUTED, REOPENING_ASKED, VERIFIED, DISPOSED,
                    ASSIGNED, RETURNED, ARBITRATION_OPENED, ARBITRATION_DECIDED, HELD, RESUMED, ARCHIVED, LINKED,
                    CLOSED_CONFIRMED, CLOSED_AUTOMATICALLY, DATE_PROMISED, BREACHED, ESCALATED, OMBUDSMAN_OFFERED -> false;
        };
    }

    /** Whether the complaint climbed a tier here. */
    public boolean movesUp() {
        return this == ESCALATED;
    }
}
