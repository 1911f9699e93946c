package org.jenjang.notification.recipient;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
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

    /** The reporters of these complaints, at most 100; fails while the vault cannot be asked. */
    public Uni<Reporters> reporters(Set<String> complaints) {
        return contacts.find(new IntakeContacts.Question(complaints)).map(Reporters::new);
    }

    /** The office with this code; empty while the register has not told of it. */
    public Optional<Recipient> office(String code) {
        Recipient.Kind kind = code.contains("/") ? Recipient.Kind.UNIT : Recipient.Kind.INSTITUTION;
        return offices.find(code).map(Office::email).map(email -> new Recipient(Optional.of(email), Language.ID, kind));
    }
}
