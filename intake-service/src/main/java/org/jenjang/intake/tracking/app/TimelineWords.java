package org.jenjang.intake.tracking.app;

import java.time.ZoneId;
import java.util.Objects;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jenjang.intake.words.WordMessages;
import org.jenjang.intake.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells in plain words what a line of the timeline says.
 *
 * @param zone in which moments are told
 */
public record TimelineWords(Words words, Institutions institutions, ZoneId zone) {

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
            case ARCHIVE_OBJECTED -> say.archiveObjectedLine();
            case LINK_OBJECTED -> say.linkObjectedLine();
            case SECRECY_RAISED -> say.secrecyRaisedLine();
            case OMBUDSMAN_REQUESTED -> say.ombudsmanRequestedLine();
            case VERIFIED -> say.verifiedLine();
            case DISPOSED, DISPOSED_AS_CHOSEN -> say.disposedLine(office(line));
            case ASSIGNED -> say.assignedLine(office(line));
            case RETURNED -> say.returnedLine(office(line));
            case ARBITRATION_OPENED -> say.arbitrationOpenedLine(office(line));
            case ARBITRATION_DECIDED -> say.arbitrationDecidedLine(office(line));
            case HELD -> say.heldLine();
            case RESUMED -> say.resumedLine();
            case ARCHIVED -> say.archivedLine();
            case LINKED -> line.particulars().code() == null
                    ? say.linkedLine()
                    : say.linkedToLine(line.particulars().code());
            case RECLASSIFIED -> say.reclassifiedLine();
            case REOPENED -> say.reopenedLine(office(line));
            case EMERGENCY_MARKED -> say.emergencyMarkedLine(office(line));
            case REVIEWED -> Objects.equals(line.particulars().code(), "PASSED")
                    ? say.reviewPassedLine()
                    : say.reviewFailedLine();
            case OFFICE_REMINDED -> say.officeRemindedLine(
                    line.particulars().from() == null ? "" : institutions.name(line.particulars().from()), office(line));
            case REHOMED -> line.particulars().code() == null
                    ? say.rehomedLine(officeInFull(line))
                    : say.rehomedSoughtLine(officeInFull(line));
            case HANDED_OVER -> say.handedOverLine(office(line));
            case WITHDRAWAL_COMPLETED -> say.withdrawalCompletedLine(office(line));
            case FINDING_CONTINUED -> say.findingContinuedLine(office(line));
            case CLOSED_CONFIRMED -> say.closedConfirmedLine();
            case CLOSED_AUTOMATICALLY -> say.closedAutomaticallyLine();
            case CLOSED_UNREACHABLE -> say.closedUnreachableLine();
            case WORK_STARTED -> say.workStartedLine(office(line));
            case PROGRESS -> say.progressLine(office(line));
            case QUESTION_ASKED -> say.questionAskedLine(office(line));
            case DATE_PROMISED -> say.datePromisedLine(office(line));
            case ANSWERED -> say.answeredLine(office(line));
            case APPROVAL_ASKED -> say.approvalAskedLine(office(line));
            case APPROVAL_REFUSED -> say.approvalRefusedLine(office(line));
            case GIVEN_BACK -> say.givenBackLine(office(line));
            case PAUSED -> say.pausedLine(details().clock(line));
            case MOVED -> say.movedLine(details().clock(line));
            case WARNED -> say.warnedLine(office(line), Objects.requireNonNullElse(line.particulars().code(), ""));
            case BREACHED -> say.breachedLine(office(line));
            case ESCALATED -> escalated(line, office(line));
            case REMINDED -> say.remindedLine();
            case OMBUDSMAN_OFFERED -> say.ombudsmanOfferedLine();
        };
    }

    /** Who did it. */
    public String who(TimelineLine line) {
        return switch (line.happening().who()) {
            case REPORTER -> words.say().you();
            case DESK -> words.say().desk();
            case OFFICE -> office(line);
            case SYSTEM -> words.say().system();
        };
    }

    /** What is to be known of it besides; null when nothing is. */
    public @Nullable String detail(TimelineLine line) {
        return details().of(line);
    }

    private TimelineDetails details() {
        return new TimelineDetails(words, institutions, zone);
    }

    private String escalated(TimelineLine line, String office) {
        WordMessages say = words.say();
        return switch (line.particulars().code() == null ? Rung.UPPER_TIER : Rung.valueOf(line.particulars().code())) {
            case UNIT_HEAD -> say.escalatedToUnitHeadLine(office);
            case INSTITUTION_HEAD -> say.escalatedToInstitutionHeadLine(office);
            case UPPER_TIER -> say.escalatedLine(office);
            case OMBUDSMAN -> say.escalatedToOmbudsmanLine(office);
        };
    }

    /** The name of the office in the line. */
    private String office(TimelineLine line) {
        return line.office() == null ? "" : institutions.name(line.office());
    }

    /** With its institution: the units of the one before and of this one may have the same name. */
    private String officeInFull(TimelineLine line) {
        String code = line.office() == null ? "" : line.office();
        int slash = code.indexOf('/');
        return slash < 0 ? office(line) : office(line) + ", " + institutions.name(code.substring(0, slash));
    }
}
