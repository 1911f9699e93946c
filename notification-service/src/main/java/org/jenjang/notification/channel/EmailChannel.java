package org.jenjang.notification.channel;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MailTemplate;
import io.quarkus.qute.Location;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.notification.rule.MailMessages;

/**
 * Sends mails. Whoever dies between the mail server's word and writing it down sends the mail again; then both bear the
 * same Message-ID, by which mail systems drop a double.
 */
@ApplicationScoped
public class EmailChannel {

    private final MailTemplate notice;
    private final MailConfig config;

    EmailChannel(@Location("mail/notice") MailTemplate notice, MailConfig config) {
        this.notice = notice;
        this.config = config;
    }

    /** Completes when a mail server has taken the mail over. */
    public Uni<Void> send(Letter letter, String address) {
        MailMessages say = MessageBundles.get(MailMessages.class, Localized.Literal.of(letter.language().code()));
        return notice.of(envelope(letter, address))
                .data("letter", letter)
                .data("ticketLabel", say.ticket())
                .data("linkLabel", letter.officer() ? say.open() : say.follow())
                .data("footer", say.automatic())
                .send();
    }

    private Mail envelope(Letter letter, String address) {
        return new Mail()
                .addTo(address)
                .setFrom(config.name() + " <" + config.from() + ">")
                .setSubject(letter.wording().headline() + " – " + letter.ticket())
                .addHeader("Message-ID", "<" + letter.id() + config.from().substring(config.from().indexOf('@')) + ">")
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", letter.language().code());
    }
}
