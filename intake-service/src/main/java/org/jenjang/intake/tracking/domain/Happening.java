package org.jenjang.intake.tracking.domain;

/** The kinds of things that happen to a complaint and that its reporter is told of. */
public enum Happening {
    SUBMITTED(Who.REPORTER),
    SUPPLEMENTED(Who.REPORTER),
    WITHDRAWN(Who.REPORTER),
    REPLIED(Who.REPORTER),
    ACCEPTED(Who.REPORTER),
    DISPUTED(Who.REPORTER),
    REOPENING_ASKED(Who.REPORTER),
    ARCHIVE_OBJECTED(Who.REPORTER),
    LINK_OBJECTED(Who.REPORTER),
    SECRECY_RAISED(Who.REPORTER),
    OMBUDSMAN_REQUESTED(Who.REPORTER),
    VERIFIED(Who.DESK),
    DISPOSED(Who.DESK),
    DISPOSED_AS_CHOSEN(Who.REPORTER),
    ASSIGNED(Who.DESK),
    RETURNED(Who.OFFICE),
    ARBITRATION_OPENED(Who.DESK),
    ARBITRATION_DECIDED(Who.DESK),
    HELD(Who.DESK),
    RESUMED(Who.DESK),
    ARCHIVED(Who.DESK),
    LINKED(Who.DESK),
    RECLASSIFIED(Who.DESK),
    REOPENED(Who.SYSTEM),
    EMERGENCY_MARKED(Who.SYSTEM),
    REVIEWED(Who.DESK),
    OFFICE_REMINDED(Who.DESK),
    REHOMED(Who.SYSTEM),
    HANDED_OVER(Who.SYSTEM),
    WITHDRAWAL_COMPLETED(Who.SYSTEM),
    FINDING_CONTINUED(Who.SYSTEM),
    CLOSED_CONFIRMED(Who.REPORTER),
    CLOSED_AUTOMATICALLY(Who.SYSTEM),
    CLOSED_UNREACHABLE(Who.SYSTEM),
    WORK_STARTED(Who.OFFICE, true),
    PROGRESS(Who.OFFICE, true),
    QUESTION_ASKED(Who.OFFICE, true),
    DATE_PROMISED(Who.OFFICE),
    ANSWERED(Who.OFFICE, true),
    APPROVAL_ASKED(Who.OFFICE),
    APPROVAL_REFUSED(Who.OFFICE),
    GIVEN_BACK(Who.OFFICE, true),
    PAUSED(Who.SYSTEM),
    MOVED(Who.SYSTEM),
    WARNED(Who.SYSTEM),
    BREACHED(Who.SYSTEM),
    ESCALATED(Who.SYSTEM),
    REMINDED(Who.SYSTEM),
    OMBUDSMAN_OFFERED(Who.SYSTEM);

    /** Whose act something is. */
    public enum Who {
        REPORTER,
        DESK,
        OFFICE,
        SYSTEM
    }

    private final Who who;
    private final boolean comesWithWords;

    Happening(Who who) {
        this(who, false);
    }

    Happening(Who who, boolean comesWithWords) {
        this.who = who;
        this.comesWithWords = comesWithWords;
    }

    /** Whose act it is. */
    public Who who() {
        return who;
    }

    /** Whether a unit did it, which always says something to the reporter with it. */
    public boolean comesWithWords() {
        return comesWithWords;
    }
}
