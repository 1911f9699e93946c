package org.jenjang.response.handling.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words for the rarer turns of a case; they stand in {@code messages/life_id.properties} and {@code life_en.properties}. A
 * bundle of its own, since Quarkus cannot load one of more than about two hundred messages.
 */
@MessageBundle(value = "life", locale = "id")
public interface LifeMessages {
    @Message String reminded();
    @Message String remindedTitle(String office);
    @Message String remindedWithoutText();
    @Message String lineReminded();
    @Message String lineRehomed(String office);
    @Message String rehomedFrom(String office);
}
