package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the portal around the reports; in templates {@code portal:name}. */
@MessageBundle(value = "portal", locale = "id")
public interface PortalMessages {
    @Message String home();
    @Message String file();
    @Message String follow();
    @Message String mine();
    @Message String figures();
    @Message String figuresMore();
    @Message String howItWorks();
    @Message String howItWorksMore();
    @Message String privacy();
    @Message String homeTitle();
    @Message String homeText();
    @Message String fileNow();
    @Message String followOne();
    @Message String figuresHeading();
    @Message String all();
    @Message String open();
    @Message String finished();
    @Message String noFigures();
    @Message String threeSteps();
    @Message String stepWrite();
    @Message String stepWriteText();
    @Message String stepPassOn();
    @Message String stepPassOnText();
    @Message String stepAnswer();
    @Message String stepAnswerText();
    @Message String ladder();
    @Message String ladderText();
    @Message String ladderDistrict();
    @Message String ladderProvince();
    @Message String ladderNation();
    @Message String limits();
    @Message String limitVerify();
    @Message String limitBegin();
    @Message String limitAnswer();
    @Message String limitSupervisory();
    @Message String limitReply();
    @Message String limitMissed();
    @Message String notHere();
    @Message String notHereText();
    @Message String privacyWhat();
    @Message String privacyWhatText();
    @Message String privacyVault();
    @Message String privacyVaultText();
    @Message String privacyMask();
    @Message String privacyMaskText();
    @Message String privacySecret();
    @Message String privacySecretText();
    @Message String privacyRights();
    @Message String privacyRightsText();
    @Message String closedTitle();
    @Message String closedText();
}
