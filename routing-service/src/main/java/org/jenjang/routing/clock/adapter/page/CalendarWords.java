package org.jenjang.routing.clock.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;

/** The words of the calendar and of the rules in the language of the page, and how dates are written in it. */
@ApplicationScoped
class CalendarWords {

    private final PageContext page;
    private final WebConfig config;

    CalendarWords(PageContext page, WebConfig config) {
        this.page = page;
        this.config = config;
    }

    CalendarMessages say() {
        return MessageBundles.get(CalendarMessages.class, Localized.Literal.of(page.language()));
    }

    String date(LocalDate day) {
        return Format.date(day, page.language());
    }

    String fullDate(LocalDate day) {
        return Format.fullDate(day, page.language());
    }

    /** When this was, in the zone of the pages. */
    String moment(Instant at) {
        return moment(at, config.zone());
    }

    String moment(Instant at, ZoneId zone) {
        return Format.moment(at.atZone(zone), page.language());
    }
}
