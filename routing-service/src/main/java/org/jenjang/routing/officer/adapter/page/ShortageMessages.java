package org.jenjang.routing.officer.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say of officers who are missing; the texts stand in {@code messages/shortage_id.properties} and {@code shortage_en.properties}. */
@MessageBundle(value = "shortage", locale = "id")
public interface ShortageMessages {
    @Message String title();
    @Message String intro();
    @Message String found(Number n);
    @Message String none();
    @Message String noneMeans();
    @Message String waiting(Number n);
    @Message String nobody(Number n);
    @Message String asleep(Number n);
    @Message String one(Number n);
    @Message String yours();
    @Message String look();
}
