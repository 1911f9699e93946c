package org.jenjang.notification.delivery.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jenjang.notification.delivery.Delivery;
import org.jenjang.notification.delivery.DeliveryLine;
import org.jenjang.notification.directory.Offices;
import org.jenjang.notification.rule.Audience;
import org.jenjang.notification.rule.Facts;
import org.jenjang.notification.rule.MailMessages;
import org.jenjang.notification.rule.NotificationRules;
import org.jenjang.notification.rule.Telling;
import org.jenjang.platform.web.Language;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jenjang.platform.web.WebConfig;

/** Puts deliveries into the words of the page. */
@RequestScoped
class DeliveryEntries {

    private final Offices offices;
    private final Language language;
    private final ZoneId zone;

    DeliveryEntries(Offices offices, PageContext page, WebConfig web) {
        this.offices = offices;
        this.language = Language.of(page.language()).orElse(Language.ID);
        this.zone = web.zone();
    }

    List<DeliveryEntry> of(List<DeliveryLine> lines) {
        return lines.stream().map(this::entry).toList();
    }

    List<Parts.Option> states() {
        return Arrays.stream(Delivery.State.values())
                .map(state -> new Parts.Option(state.name(), say().state(state)))
                .toList();
    }

    private DeliveryEntry entry(DeliveryLine line) {
        Instant at = line.finished() == null ? line.queued() : line.finished();
        return new DeliveryEntry(line.id(), line.ticket() == null ? line.complaint() : line.ticket(), headline(line),
                whom(Audience.of(line.audience())), kind(line.state()), say().state(line.state()), line.attempts(),
                line.obstacle() == null ? "" : say().obstacle(line.obstacle()), at.atZone(zone),
                Optional.ofNullable(line.next()).filter(_ -> line.state() == Delivery.State.FAILED).map(n -> n.atZone(zone)),
                line.state() != Delivery.State.SENT);
    }

    private String headline(DeliveryLine line) {
        return NotificationRules.named(line.rule())
                .wording(new Telling(bundle(MailMessages.class), new Facts(line.facts()), offices, language))
                .headline();
    }

    private String whom(Audience audience) {
        return switch (audience) {
            case Audience.Reporter _ -> say().reporter();
            case Audience.AtWork _ -> say().atWork();
            case Audience.Office office -> offices.name(office.code());
        };
    }

    private static String kind(Delivery.State state) {
        return switch (state) {
            case QUEUED -> "progress";
            case FAILED -> "attention";
            case SENT -> "done";
            case GIVEN_UP -> "overdue";
            case NO_ADDRESS -> "neutral";
        };
    }

    private NotificationMessages say() {
        return bundle(NotificationMessages.class);
    }

    private <T> T bundle(Class<T> messages) {
        return MessageBundles.get(messages, Localized.Literal.of(language.code()));
    }
}
