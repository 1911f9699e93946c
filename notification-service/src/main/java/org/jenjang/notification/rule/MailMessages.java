package org.jenjang.notification.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jenjang.contracts.vocabulary.ReopenCause;

/**
 * The sentences of the messages, in {@code messages/mail_id.properties} and {@code mail_en.properties}: for each message
 * what has changed (also the subject), and under {@code ...Next} what happens next.
 */
@MessageBundle(value = "mail", locale = "id")
public interface MailMessages {

    @Message String ticket();
    @Message String follow();
    @Message String open();
    @Message String automatic();

    @Message String received();
    @Message String receivedNext();
    @Message String forwarded(String office);
    @Message String forwardedNext();
    @Message String assigned(String office);
    @Message String assignedNext();
    @Message String returned(String office);
    @Message String returnedNext(String office);
    @Message String question();
    @Message String questionNext(String until);
    @Message String workStarted(String office);
    @Message String workStartedNext();
    @Message String workStartedTarget(String day);
    @Message String progress(String office);
    @Message String progressNext();
    @Message String answered(String office);
    @Message String answeredNext();
    @Message String escalated(String office);
    @Message String escalatedNext(String office);
    @Message String ombudsman();
    @Message String ombudsmanNext();
    @Message String archived();
    @Message String archivedNext(String reason);
    @Message String closed();
    @Message String closedConfirmed();
    @Message String closedAutomatic();
    @Message String closedUnreachable();

    @Message String institutionCase();
    @Message String institutionCaseNext();
    @Message String unitCase();
    @Message String unitCaseNext();
    @Message String officeDue(String moment);
    @Message String officeReturned(String office);
    @Message String officeReturnedNext();
    @Message String officeDisputed();
    @Message String officeDisputedNext();
    @Message String officeSupplemented();
    @Message String officeSupplementedNext();
    @Message String officeLimitNear(String clock);
    @Message String officeLimitPassed(String clock);
    @Message String officeLimitPassedNext(String moment);
    @Message String officeEscalated(String office);
    @Message String officeEscalatedNext();

    @Message String archiveReason(ArchiveReason reason);
    @Message String clock(Clock clock);

    @Message String reopened();
    @Message String reopenCause(ReopenCause cause);
    @Message String officeReopened();
    @Message String officeReopenedNext();
    @Message String reclassified();
    @Message String reclassifiedNext();
    @Message String linked();
    @Message String linkedTo(String ticket);
    @Message String linkedNext();
    @Message String followerAnswered(String office);
    @Message String followerAnsweredNext();
    @Message String followerClosed();
    @Message String followerClosedNext();
    @Message String reminder();
    @Message String arbitration();
    @Message String arbitrationNext(String office);
    @Message String officeArbitration();
    @Message String officeArbitrationNext();
    @Message String arbitrationDecided(String office);
    @Message String arbitrationDecidedNext();
    @Message String promise(String office, String day);
    @Message String promiseNext();
    @Message String promiseBroken(String office);
    @Message String promiseBrokenNext();
    @Message String limitMoved(String clock);
    @Message String limitMovedNext(String was, String due, String cause);
    @Message String moveCause(MoveCause cause);
    @Message String handedOver();
    @Message String handedOverNext(String office);
    @Message String officeReminded(String office);
    @Message String officeRemindedNext();
    @Message String rehomed(String office);
    @Message String rehomedNext(String former);
    @Message String rehomedSought(String former);
    @Message String officeRehomed(String former);
    @Message String officeRehomedNext();
    @Message String officeHandedOver();
    @Message String officeHandedOverNext();
    @Message String ombudsmanCase(String office);
    @Message String ombudsmanCaseNext();
    @Message String emergency();
    @Message String emergencyNext(String moment);
    @Message String approval(String office);
    @Message String approvalNext();
    @Message String approvalRefused();
    @Message String approvalRefusedNext();
    @Message String officeReply();
    @Message String asked(String office);
    @Message String askedNext();
    @Message String officeEscalatedToUnitHead();
    @Message String officeEscalatedToUnitHeadNext();
    @Message String officeEscalatedToHead(String office);
    @Message String officeEscalatedToHeadNext();
    @Message String escalatedToUnitHead(String office);
    @Message String escalatedToHead(String office);
    @Message String escalatedInsideNext(String office);
    @Message String archivedCompletion(String reason, String until);
    @Message String archivedObjection(String reason, String until);
}
