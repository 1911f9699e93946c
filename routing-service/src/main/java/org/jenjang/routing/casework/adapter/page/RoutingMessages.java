package org.jenjang.routing.casework.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Channel;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.casework.app.Queue;
import org.jenjang.routing.casework.domain.StageName;

/**
 * The words of the routing desk; the texts stand in {@code messages/msg_id.properties} and {@code msg_en.properties}.
 */
@MessageBundle(locale = "id")
public interface RoutingMessages {
    @Message String deskTitle();
    @Message String queue(Queue queue);
    @Message String queueHelp(Queue queue);
    @Message String queueEmpty(Queue queue);
    @Message String search();
    @Message String searchHint();
    @Message String nothingFound(String search);
    @Message String found(Number n);
    @Message String backToQueue();
    @Message String hiddenTitle();
    @Message String hiddenText();
    @Message String readInIntake();
    @Message String due(String date);

    @Message String stage(StageName stage);
    @Message String stageReturned();
    @Message String tier(Tier tier);
    @Message String clock(Clock clock);
    @Message String clockRule(String basis, Number amount, String start);
    @Message String clockRuleDays(String basis, Number amount, String start);
    @Message String clockProvisional();
    @Message String clockRuleHours(String basis, Number amount, String start);
    @Message String classification(Classification classification);
    @Message String channel(Channel channel);
    @Message String archiveReason(ArchiveReason reason);
    @Message String actionDispose();
    @Message String actionAssign();
    @Message String actionReturn();
    @Message String actionHold();
    @Message String actionArchive();
    @Message String doneDispose(String ticket);
    @Message String doneAssign(String ticket);
    @Message String doneReturn(String ticket);
    @Message String doneHold(String ticket);
    @Message String doneArchive(String ticket);

    @Message String report();
    @Message String category();
    @Message String noCategory();
    @Message String region();
    @Message String noRegion();
    @Message String place();
    @Message String incidentDate();
    @Message String receivedAt();
    @Message String classOfReport();
    @Message String channelOfReport();
    @Message String attachments(Number n);
    @Message String supervisory();
    @Message String supervisoryYes();
    @Message String supervisoryNo();
    @Message String history();
    @Message String nothingToDo(StageName stage);
    @Message String owes(StageName stage);
    @Message String next(StageName stage);

    @Message String stepReceived();
    @Message String stepVerified();
    @Message String stepDisposed();
    @Message String stepWork();
    @Message String stepAnswered();
    @Message String stepClosed();

    @Message String nextStep();
    @Message String otherSteps();
    @Message String disposeIntro();
    @Message String filterInstitutions();
    @Message String filterHint();
    @Message String filter();
    @Message String institution();
    @Message String institutionHint();
    @Message String groupSuggested();
    @Message String groupNear();
    @Message String groupNational();
    @Message String groupOthers();
    @Message String groupFound();
    @Message String groupNothing();
    @Message String note();
    @Message String noteHint();
    @Message String unit();
    @Message String unitSupervisory();
    @Message String unitInspectorate(String name);
    @Message String returnReason();
    @Message String returnReasonHint();
    @Message String suggestion();
    @Message String suggestionHint();
    @Message String questions();
    @Message String questionsHint();
    @Message String archiveWhy();
    @Message String archiveExplanation();
    @Message String archiveExplanationHint();
    @Message String returnedBy(String office);
    @Message String returnedSuggests(String office);

    @Message String why(Basis.Kind kind);
    @Message String whyFirst();
    @Message String whyEscalated();
    @Message String whyReturned(String office);
    @Message String citizen();
    @Message String jenjang();
    @Message String happenedOpened(String office);
    @Message String happenedVerified(String category);
    @Message String happenedDisposed(String office);
    @Message String happenedAssigned(String office);
    @Message String happenedReturned(String office);
    @Message String happenedSuggests(String office);
    @Message String happenedHeld();
    @Message String happenedResumed();
    @Message String happenedArchived(String reason);
    @Message String happenedWarned(String clock, Number percent);
    @Message String happenedReminded(Number reminder);
    @Message String happenedMoved(String clock);
    @Message String happenedMovedFrom(String date);
    @Message String happenedBreached(String clock);
    @Message String happenedEscalated(String office);
    @Message String happenedEscalatedFrom(String office);
    @Message String happenedOmbudsman();
    @Message String happenedWorkStarted();
    @Message String happenedAnswered(Number answer);
    @Message String happenedDisputed(Number answer);
    @Message String happenedWithdrawn();
}
