package org.jenjang.routing.administration.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of the pages; the texts stand in {@code messages/administration_id.properties} and {@code administration_en.properties}. */
@MessageBundle(value = "administration", locale = "id")
public interface AdministrationMessages {
    @Message String title();
    @Message String desk();
    @Message String offices();
    @Message String lists();
    @Message String officers();
    @Message String competence();
    @Message String deadlines();
    @Message String calendar();
    @Message String bounces();
}
