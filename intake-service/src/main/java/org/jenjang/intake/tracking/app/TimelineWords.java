package org.jenjang.intake.tracking.app;

import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.words.WordMessages;
import org.jenjang.intake.words.Words;

/** Tells in plain words what a line of the timeline says. */
public record TimelineWords(Words words, Institutions institutions) {

    /** What happened. */
    public String what(TimelineLine line) {
        WordMessages say = words.say();
        return switch (line.happening()) {
            case SUBMITTED -> say.submittedLine();
            case SUPPLEMENTED -> say.supplementedLine();
            case WITHDRAWN -> say.withdrawnLine();
            case REPLIED -> say.repliedLine();
            case ACCEPTED -> say.acceptedLine();
            case DISPUTED -> say.disputedLine();
            case REOPENING_ASKED -> say.reopeningAskedLine();
            case VERIFIED -> say.verifiedLine();
            case DISPOSED -> say.disposedLine(office(line));
            case ASSIGNED -> say.assignedLine(office(line));
            case RETURNED -> say.returnedLine(office(line));
            case ARBITRATION_OPENED -> say.arbitrationOpenedLine(office(line));
            case ARBITRATION_DECIDED -> say.arbitrationDecidedLine(office(line));
            case HELD -> say.heldLine();
            case RESUMED -> say.resumedLine();
            case ARCHIVED -> say.archivedLine();
            case LINKED -> say.linkedLine();
            case CLOSED_CONFIRMED -> say.closedConfirmedLine();
            case CLOSED_AUTOMATICALLY -> say.closedAutomaticallyLine();
            case WORK_STARTED -> say.workStartedLine(office(line));
            case PROGRESS -> say.progressLine(office(line));
            case QUESTION_ASKED -> say.questionAskedLine(office(line));
            case DATE_PROMISED -> say.datePromisedLine(office(line));
            case ANSWERED -> say.answeredLine(office(line));
            case GIVEN_BACK -> say.givenBackLine(office(line));
            case BREACHED -> say.breachedLine(office(line));
            case ESCALATED -> say.escalatedLine(office(line));
            case OMBUDSMAN_OFFERED -> say.ombudsmanOfferedLine();
        };
    }

    /** Who did it. */
    public String who(TimelineLine line) {
        return switch (line.happening()) {
            case SUBMITTED, SUPPLEMENTED, WITHDRAWN, REPLIED, ACCEPTED, DISPUTED, REOPENING_ASKED, CLOSED_CONFIRMED ->
                words.say().you();
            case RETURNED, WORK_STARTED, PROGRESS, QUESTION_ASKED, DATE_PROMISED, ANSWERED, GIVEN_BACK -> office(line);
            case VERIFIED,
                    DISPOSED,
                    ASSIGNED,
                    ARBITRATION_OPENED,
                    ARBITRATION_DECIDED,
                    HELD,
                    RESUMED,
                    ARCHIVED,
                    LINKED -> words.say().desk();
            case CLOSED_AUTOMATICALLY, BREACHED, ESCALATED, OMBUDSMAN_OFFERED ->
                words.say().system();
        };
    }

    /** The name of the office in the line. */
    private String office(TimelineLine line) {
        return line.office() == null ? "" : institutions.name(line.office());
    }
}
