package org.jenjang.platform.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of layout and parts; in templates {@code ui:name}. The texts stand in {@code messages/ui_id.properties} and
 * {@code ui_en.properties}. Services bring bundles of their own.
 */
@MessageBundle(value = "ui", locale = "id")
public interface UiMessages {
    @Message String slogan();
    @Message String skipToContent();
    @Message String trainingMode();
    @Message String trainingModeMeans();
    @Message String trainingRoom();
    @Message String language();
    @Message String signedInAs();
    @Message String signIn();
    @Message String signOut();
    @Message String mainNavigation();
    @Message String footerSentence();
    @Message String desk();
    @Message String listPane();
    @Message String detailPane();
    @Message String nothingChosen();
    @Message String nothingChosenMeans();
    @Message String back();
    @Message String toStart();
    @Message String errorSummaryTitle();
    @Message String errorPrefix();
    @Message String optional();
    @Message String choose();
    @Message String charactersAtMost(int count);
    @Message String charactersLeft();
    @Message String charactersNoneLeft();
    @Message String charactersOver();
    @Message String justNow();
    @Message String minutesAgo(int count);
    @Message String hoursAgo(int count);
    @Message String daysAgo(int count);
    @Message String steppedUp();
    @Message String momentLeft();
    @Message String minutesLeft(int count);
    @Message String hoursLeft(int count);
    @Message String daysLeft(int count);
    @Message String momentOver();
    @Message String minutesOver(int count);
    @Message String hoursOver(int count);
    @Message String daysOver(int count);
    @Message String timeStandsStill();
    @Message String timeStandsStillMeans();
    @Message String clockOnTime();
    @Message String clockNear();
    @Message String clockOver();
    @Message String clockPaused();
    @Message String clockUsed(int percent);
    @Message String noLaterThan();
    @Message String ruleBehind();
    @Message String journey();
    @Message String stageDone();
    @Message String stageNow();
    @Message String stageNext();
    @Message String whatNext();
    @Message String heldBy();
    @Message String heldSince(String date);
    @Message String owes();
    @Message String stillLiable();
    @Message String whyHere();
    @Message String confirmedBy(String who);
    @Message String change();
    @Message String asOf(String time);
    @Message String basedOn(int count);
    @Message String lastHeldBy();
    @Message String pagination();
    @Message String previous();
    @Message String next();
    @Message String page();
    @Message String notSignedIn();
    @Message String notSignedInMeans();
    @Message String notAllowed();
    @Message String notAllowedMeans();
    @Message String notFound();
    @Message String notFoundMeans();
    @Message String notUnderstood();
    @Message String notUnderstoodMeans();
    @Message String unavailable();
    @Message String unavailableMeans();
    @Message String failed();
    @Message String failedMeans();
}
