package org.jenjang.notification.recipient;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jenjang.notification.directory.Office;
import org.jenjang.notification.directory.Offices;
import org.jenjang.platform.web.Language;

/** Finds where a message goes, at the time it is sent. */
@ApplicationScoped
public class Recipients {

    private final IntakeContacts contacts;
    private final Offices offices;

    Recipients(@RestClient IntakeContacts contacts, Offices offices) {
        this.contacts = contacts;
        this.offices = offices;
    }

    /** The reporter of a complaint; fails while the vault cannot be asked. */
    public Uni<Recipient> reporter(String complaint) {
        return contacts.find(complaint)
                .map(Recipients::of)
                .onFailure(Recipients::isAbsent).recoverWithItem(new Recipient(Optional.empty(), Language.ID, Recipient.Kind.REPORTER));
    }

    /** The office with this code; empty while the register has not told of it. */
    public Optional<Recipient> office(String code) {
        Recipient.Kind kind = code.contains("/") ? Recipient.Kind.UNIT : Recipient.Kind.INSTITUTION;
        return offices.find(code).map(Office::email).map(email -> new Recipient(Optional.of(email), Language.ID, kind));
    }

    private static Recipient of(Contact contact) {
        Optional<String> address = Optional.ofNullable(contact.email()).filter(email -> !email.isBlank());
        return new Recipient(address, Language.of(contact.language()).orElse(Language.ID), Recipient.Kind.REPORTER);
    }

    private static boolean isAbsent(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == Response.Status.NOT_FOUND.getStatusCode();
    }
}
