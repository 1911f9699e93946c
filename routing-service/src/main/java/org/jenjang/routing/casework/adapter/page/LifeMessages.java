package org.jenjang.routing.casework.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.routing.casework.domain.Answers;
import org.jenjang.routing.casework.domain.ArbitrationCause;

/**
 * The words for the rarer turns of a case; the texts stand in {@code messages/life_id.properties} and
 * {@code life_en.properties}. A bundle of its own, since Quarkus cannot load one of more than about two hundred messages.
 */
@MessageBundle(value = "life", locale = "id")
public interface LifeMessages {
    @Message String actionComplete();
    @Message String actionArbitrate();
    @Message String actionLink();
    @Message String actionUnlink();
    @Message String actionReclassify();
    @Message String actionEmergency();
    @Message String actionRemind();
    @Message String actionReview();
    @Message String actionReopen();
    @Message String doneComplete(String ticket);
    @Message String doneArbitrate(String ticket);
    @Message String doneLink(String ticket);
    @Message String doneUnlink(String ticket);
    @Message String doneReclassify(String ticket);
    @Message String doneEmergency(String ticket);
    @Message String doneRemind(String ticket);
    @Message String doneReview(String ticket);
    @Message String doneReopen(String ticket);
    @Message String helpersHint();
    @Message String completion();
    @Message String completionHint();
    @Message String arbitrateIntro();
    @Message String lead();
    @Message String leadHelper();
    @Message String bindingReason();
    @Message String bindingReasonHint();
    @Message String parentTicket();
    @Message String parentTicketHint();
    @Message String unlinkReason();
    @Message String unlinkReasonHint();
    @Message String secrecy();
    @Message String secretYes();
    @Message String reclassifyReason();
    @Message String reclassifyHint();
    @Message String emergencyReason();
    @Message String emergencyHint();
    @Message String reminderText();
    @Message String reminderHint();
    @Message String reviewIntro();
    @Message String reviewVerdict();
    @Message String reviewPassed();
    @Message String reviewFailed();
    @Message String reviewNote();
    @Message String reviewNoteHint();
    @Message String reopenReason();
    @Message String reopenHint();
    @Message String life();
    @Message String emergency();
    @Message String emergencyTitle();
    @Message String emergencyText();
    @Message String ladder();
    @Message String rung(Rung rung);
    @Message String ombudsman();
    @Message String ombudsmanHasIt();
    @Message String reporterGone();
    @Message String returners();
    @Message String keepFrom();
    @Message String helpers();
    @Message String returnUntil();
    @Message String objectionUntil();
    @Message String completableUntil();
    @Message String reopenUntil();
    @Message String follows();
    @Message String followedBy();
    @Message String arbitrationCause(ArbitrationCause cause);
    @Message String closure(Closure closure);
    @Message String reopened(ReopenCause cause);
    @Message String happenedArbitration(String office);
    @Message String happenedDecided(String office);
    @Message String happenedLinked(String ticket);
    @Message String happenedReclassified();
    @Message String happenedEmergency();
    @Message String happenedOfficeReminded(String office);
    @Message String happenedReviewPassed();
    @Message String happenedReviewFailed();
    @Message String happenedHandedOver();
    @Message String happenedFinding();
    @Message String happenedPromised(String date);
    @Message String happenedRenewed();
    @Message String noticeReach(Answers.Reach reach);
}
