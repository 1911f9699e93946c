package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which a complaint is followed; in templates {@code follow:name}. */
@MessageBundle(value = "follow", locale = "id")
public interface FollowMessages {
    @Message String heading();
    @Message String intro();
    @Message String ticket();
    @Message String ticketHint();
    @Message String pin();
    @Message String pinHint();
    @Message String open();
    @Message String ticketMissing();
    @Message String pinMissing();
    @Message String notFound();
    @Message String tooMany(Number minutes);
    @Message String lostPin();
    @Message String lostPinText();
    @Message String report(String ticket);
    @Message String limits();
    @Message String timeline();
    @Message String answer();
    @Message String answerFrom(String office);
    @Message String answerAway();
    @Message String textsAway();
    @Message String questions();
    @Message String yourReport();
    @Message String waitingForYou();
    @Message String settled();
    @Message String rating();
    @Message String rating5();
    @Message String rating4();
    @Message String rating3();
    @Message String rating2();
    @Message String rating1();
    @Message String comment();
    @Message String accept();
    @Message String notSettled();
    @Message String reason();
    @Message String reasonHint();
    @Message String dispute();
    @Message String supplement();
    @Message String supplementText();
    @Message String supplementHint();
    @Message String send();
    @Message String withdraw();
    @Message String withdrawText();
    @Message String withdrawReason();
    @Message String withdrawDo();
    @Message String said();
    @Message String saidText();
    @Message String notPossible();
    @Message String mine();
    @Message String mineIntro();
    @Message String mineEmpty();
    @Message String mineEmptyText();
    @Message String document();
    @Message String documentSecret();
    @Message String documentAdditions();
    @Message String received();
    @Message String place();
    @Message String anonymousTag();
    @Message String secretTag();
}
