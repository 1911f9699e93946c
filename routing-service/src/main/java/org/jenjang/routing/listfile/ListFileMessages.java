package org.jenjang.routing.listfile;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words beside a file; the texts stand in {@code messages/listfile_id.properties} and {@code listfile_en.properties}. */
@MessageBundle(value = "listfile", locale = "id")
public interface ListFileMessages {
    @Message String chooser();
    @Message String chooserHint();
    @Message String file();
    @Message String fileHint();
    @Message String check();
    @Message String faults(Number number);
    @Message String faultLine();
    @Message String faultText();
    @Message String faultSays();
    @Message String previewTitle();
    @Message String nothingNew();
    @Message String added(Number n);
    @Message String changed(Number n);
    @Message String ended(Number n);
    @Message String shownFirst(Number n);
    @Message String fieldChange(String column, String before, String after);
    @Message String nothingThere();
    @Message String confirm();
    @Message String cancel();
}
