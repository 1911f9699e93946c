package org.jenjang.notification.delivery;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.notification.channel.EmailChannel;
import org.jenjang.notification.channel.Letter;
import org.jenjang.notification.recipient.Recipient;
import org.jenjang.notification.recipient.Recipients;
import org.jenjang.notification.recipient.Reporters;
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

    /** Where the reporters of these notices are reached: asked once for all, when the first of them is wanted. */
    Uni<Reporters> reporters(List<Taken> round) {
        Set<String> complaints = round.stream()
                .filter(taken -> taken.ticket() != null && taken.notice().audience() instanceof Audience.Reporter)
                .map(taken -> taken.notice().complaint())
                .collect(Collectors.toSet());
        return Uni.createFrom().deferred(() -> recipients.reporters(complaints))
                .ifNoItem().after(config.timeout()).fail()
                .memoize().indefinitely();
    }

    Uni<Outcome> make(Taken taken, Uni<Reporters> reporters) {
        return Uni.createFrom().deferred(() -> address(taken, reporters))
                .onFailure().invoke(failure -> logged(taken.notice(), Obstacle.NOT_COMPOSED, failure))
                .onFailure().recoverWithItem(new Outcome.Hindered(Obstacle.NOT_COMPOSED));
    }

    private Uni<Outcome> address(Taken taken, Uni<Reporters> reporters) {
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
            case Audience.Reporter _ -> reporters
                    .map(known -> known.of(taken.notice().complaint()))
                    .onFailure().invoke(failure -> logged(taken.notice(), Obstacle.CONTACTS_UNREACHABLE, failure))
                    .onFailure().recoverWithItem(Optional.empty())
                    .chain(found -> found.map(recipient -> hand(taken.notice(), ticket, recipient))
                            .orElseGet(() -> hindered(Obstacle.CONTACTS_UNREACHABLE)));
        };
    }

    private Uni<Outcome> hand(Notice notice, String ticket, Recipient recipient) {
        return recipient.address()
                .map(address -> send(notice, letters.write(notice, ticket, recipient), address))
                .orElseGet(() -> Uni.createFrom().item(new Outcome.NoAddress()));
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
