package org.jenjang.routing.clock.adapter.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.clock.domain.Holiday;

/** The words of the calendar; the texts stand in {@code messages/calendar_id.properties} and {@code calendar_en.properties}. */
@MessageBundle(value = "calendar", locale = "id")
public interface CalendarMessages {
    @Message String title();
    @Message String intro();
    @Message String desk();
    @Message String year(String year);
    @Message String yearDays(Number days);
    @Message String loaded(String year);
    @Message String loadedMeans();
    @Message String nothingNew(String year);
    @Message String date();
    @Message String name();
    @Message String kind();
    @Message String decree();
    @Message String kindOf(Holiday.Kind kind);
    @Message String loadTitle();
    @Message String loadIntro();
    @Message String file();
    @Message String fileHint();
    @Message String preview();
    @Message String previewTitle(String year);
    @Message String previewNone();
    @Message String previewMoves(Number count);
    @Message String previewShown(Number shown);
    @Message String ticket();
    @Message String clock();
    @Message String was();
    @Message String now();
    @Message String confirm(String year);
    @Message String confirmMeans();
    @Message String cancel();
    @Message String clockOf(Clock clock);
}
