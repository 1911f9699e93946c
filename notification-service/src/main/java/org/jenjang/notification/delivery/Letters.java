package org.jenjang.notification.delivery;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jenjang.notification.channel.Letter;
import org.jenjang.notification.channel.MailConfig;
import org.jenjang.notification.directory.Offices;
import org.jenjang.notification.recipient.Recipient;
import org.jenjang.notification.rule.Audience;
import org.jenjang.notification.rule.MailMessages;
import org.jenjang.notification.rule.NotificationRules;
import org.jenjang.notification.rule.Telling;
import org.jenjang.notification.rule.Wording;

/** Puts notices into words. */
@ApplicationScoped
class Letters {

    private final Offices offices;
    private final MailConfig config;

    Letters(Offices offices, MailConfig config) {
        this.offices = offices;
        this.config = config;
    }

    Letter write(Notice notice, String ticket, Recipient recipient) {
        MailMessages say = MessageBundles.get(MailMessages.class, Localized.Literal.of(recipient.language().code()));
        Wording wording = NotificationRules.named(notice.rule())
                .wording(new Telling(say, notice.facts(), offices, recipient.language()));
        boolean officer = recipient.kind() != Recipient.Kind.REPORTER;
        return new Letter(notice.id(), ticket, wording, config.publicUrl() + path(notice, ticket, recipient), recipient.language(),
                officer);
    }

    /** The reporter follows the ticket; an officer goes to the desk, which asks who he is, and the Ombudsman to the case. */
    private static String path(Notice notice, String ticket, Recipient recipient) {
        if (notice.audience().equals(Audience.OMBUDSMAN)) {
            return "/ombudsman/" + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
        }
        return switch (recipient.kind()) {
            case REPORTER -> "/lacak/" + URLEncoder.encode(ticket, StandardCharsets.UTF_8);
            case INSTITUTION -> "/routing/";
            case UNIT -> "/response/";
        };
    }
}
