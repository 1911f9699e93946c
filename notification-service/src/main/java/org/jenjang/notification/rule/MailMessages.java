package org.jenjang.notification.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Clock;

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
}
