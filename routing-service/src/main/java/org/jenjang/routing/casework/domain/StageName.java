package org.jenjang.routing.casework.domain;

/** The stages by name, as clients and tables know them; each way in which a case ends has a name of its own. */
public enum StageName {
    AT_DESK, WITH_INSTITUTION, WITH_UNIT, ESCALATED, IN_ARBITRATION, ANSWERED, ON_HOLD, CLOSED, ARCHIVED, LINKED,
    WITHDRAWN;

    /** The name of a stage. */
    public static StageName of(Stage stage) {
        return switch (stage) {
            case Stage.AtDesk _ -> AT_DESK;
            case Stage.WithInstitution _ -> WITH_INSTITUTION;
            case Stage.WithUnit _ -> WITH_UNIT;
            case Stage.Escalated _ -> ESCALATED;
            case Stage.InArbitration _ -> IN_ARBITRATION;
            case Stage.Answered _ -> ANSWERED;
            case Stage.OnHold _ -> ON_HOLD;
            case Stage.Over over -> of(over.ending());
        };
    }

    /** Whether nobody owes anything any more. */
    public boolean isOver() {
        return switch (this) {
            case CLOSED, ARCHIVED, LINKED, WITHDRAWN -> true;
            case AT_DESK, WITH_INSTITUTION, WITH_UNIT, ESCALATED, IN_ARBITRATION, ANSWERED, ON_HOLD -> false;
        };
    }

    private static StageName of(Ending ending) {
        return switch (ending) {
            case Ending.Closed _ -> CLOSED;
            case Ending.Archived _ -> ARCHIVED;
            case Ending.Withdrawn _ -> WITHDRAWN;
            case Ending.Linked _ -> LINKED;
        };
    }
}
