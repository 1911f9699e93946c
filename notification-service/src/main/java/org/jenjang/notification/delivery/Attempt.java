package org.jenjang.notification.delivery;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jenjang.notification.channel.EmailChannel;
import org.jenjang.notification.channel.Letter;
import org.jenjang.notification.recipient.Recipient;
import org.jenjang.notification.recipient.Recipients;
import org.jenjang.notification.rule.Audience;

/** One try to send a notice: whom it is for, what it says, and the hand-over to the mail server. It never fails. */
@ApplicationScoped
class Attempt {

    private final Recipients recipients;
    private final Letters letters;
    private final EmailChannel mail;
    private final DeliveryConfig config;

    Attempt(Recipients recipients, Letters letters, EmailChannel mail, DeliveryConfig config) {
        this.recipients = recipients;
        this.letters = letters;
        this.mail = mail;
        this.config = config;
    }

    Uni<Outcome> make(Taken taken) {
        String ticket = taken.ticket();
        Optional<Audience> audience = taken.audience();
        if (ticket == null || audience.isEmpty()) {
            return hindered(Obstacle.COMPLAINT_UNKNOWN);
        }
        return switch (audience.get()) {
            case Audience.AtWork _ -> hindered(Obstacle.COMPLAINT_UNKNOWN);
            case Audience.Office office -> recipients.office(office.code())
                    .map(recipient -> hand(taken.notice(), ticket, recipient))
                    .orElseGet(() -> hindered(Obstacle.OFFICE_UNKNOWN));
            case Audience.Reporter _ -> recipients.reporter(taken.notice().complaint())
                    .map(Optional::of)
                    .onFailure().invoke(failure -> logged(taken.notice(), Obstacle.CONTACTS_UNREACHABLE, failure))
                    .onFailure().recoverWithItem(Optional.empty())
                    .chain(found -> found.map(recipient -> hand(taken.notice(), ticket, recipient))
                            .orElseGet(() -> hindered(Obstacle.CONTACTS_UNREACHABLE)));
        };
    }

    private Uni<Outcome> hand(Notice notice, String ticket, Recipient recipient) {
        if (recipient.address().isEmpty()) {
            return Uni.createFrom().item(new Outcome.NoAddress());
        }
        return Uni.createFrom().item(() -> letters.write(notice, ticket, recipient))
                .onItem().transformToUni(letter -> send(notice, letter, recipient.address().get()))
                .onFailure().invoke(failure -> logged(notice, Obstacle.NOT_COMPOSED, failure))
                .onFailure().recoverWithItem(new Outcome.Hindered(Obstacle.NOT_COMPOSED));
    }

    private Uni<Outcome> send(Notice notice, Letter letter, String address) {
        return mail.send(letter, address)
                .ifNoItem().after(config.timeout()).fail()
                .<Outcome>map(_ -> new Outcome.Accepted())
                .onFailure().invoke(failure -> logged(notice, obstacle(failure), failure))
                .onFailure().recoverWithItem(failure -> new Outcome.Hindered(obstacle(failure)));
    }

    private static Obstacle obstacle(Throwable failure) {
        return failure instanceof SMTPException ? Obstacle.MAIL_REFUSED : Obstacle.MAIL_UNREACHABLE;
    }

    private static Uni<Outcome> hindered(Obstacle obstacle) {
        return Uni.createFrom().item(new Outcome.Hindered(obstacle));
    }

    /** Names the kind of the failure only: what a server says may hold an address. */
    private static void logged(Notice notice, Obstacle obstacle, Throwable failure) {
        Log.warnf("A notice was not sent: notice=%s rule=%s complaintId=%s obstacle=%s failure=%s", notice.id(),
                notice.rule(), notice.complaint(), obstacle, failure.getClass().getName());
    }
}
