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
    @Message String shown(String year);
    @Message String years();
    @Message String yearDays(Number days);
    @Message String workingDays(Number days);
    @Message String today();
    @Message String legend();
    @Message String weekend();
    @Message String noneClosed();
    @Message String decreeDays(Number days);
    @Message String sourceShipped();
    @Message String sourceLoaded(String at);
    @Message String notYet(String year);
    @Message String notYetMeans(String year);
    @Message String loaded(String year);
    @Message String loadedMeans();
    @Message String nothingNew(String year);
    @Message String decree();
    @Message String kindOf(Holiday.Kind kind);
    @Message String loadTitle();
    @Message String loadIntro();
    @Message String faults(Number number);
    @Message String file();
    @Message String fileHint();
    @Message String preview();
    @Message String previewTitle(String year);
    @Message String previewNone();
    @Message String previewMoves(Number count);
    @Message String previewShown(Number shown);
    @Message String ticket();
    @Message String clock();
    @Message String daysAdded();
    @Message String daysGone();
    @Message String movesTitle();
    @Message String effect();
    @Message String effectLater(Number count);
    @Message String effectEarlier(Number count);
    @Message String effectOverdue(Number count);
    @Message String daysLater(Number days);
    @Message String daysEarlier(Number days);
    @Message String overdueAtOnce(String effect);
    @Message String was();
    @Message String now();
    @Message String confirm(String year);
    @Message String confirmMeans();
    @Message String cancel();
    @Message String clockOf(Clock clock);
}
