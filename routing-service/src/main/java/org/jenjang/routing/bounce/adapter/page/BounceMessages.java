package org.jenjang.routing.bounce.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the ledger; the texts stand in {@code messages/bounce_id.properties} and {@code bounce_en.properties}. */
@MessageBundle(value = "bounce", locale = "id")
public interface BounceMessages {
    @Message String title();
    @Message String intro();
    @Message String none();
    @Message String noneText();
    @Message String caption();
    @Message String pair();
    @Message String directions();
    @Message String reports();
    @Message String lost();
    @Message String subjects();
    @Message String arbitrated();
    @Message String newest();
    @Message String direction(int number, String from, String to);
    @Message String arbitratedTo(int number, String institution);
    @Message String notArbitrated();
    @Message String days(int days);
    @Message String hours(int hours);
}
