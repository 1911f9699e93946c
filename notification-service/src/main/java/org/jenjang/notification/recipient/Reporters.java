package org.jenjang.notification.recipient;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.web.Language;

/** Where messages to some reporters go, as the vault has told it a moment ago; lives only while they are sent. */
public final class Reporters implements Redacted {

    /** Whom the vault does not know has left nothing. */
    private static final Recipient SILENT = new Recipient(Optional.empty(), Language.ID, Recipient.Kind.REPORTER);

    private final Map<String, Contact> contacts;
    private final Set<String> unreadable;

    Reporters(IntakeContacts.Answer answer) {
        this.contacts = answer.contacts();
        this.unreadable = answer.unreadable();
    }

    /** The reporter of one of the complaints that were asked about; empty while the vault cannot open its entry. */
    public Optional<Recipient> of(String complaint) {
        return unreadable.contains(complaint)
                ? Optional.empty()
                : Optional.of(Optional.ofNullable(contacts.get(complaint)).map(Reporters::recipient).orElse(SILENT));
    }

    private static Recipient recipient(Contact contact) {
        Optional<String> address = Optional.ofNullable(contact.email()).filter(email -> !email.isBlank());
        return new Recipient(address, Language.of(contact.language()).orElse(Language.ID), Recipient.Kind.REPORTER);
    }

    @Override
    public String toString() {
        return "Reporters[***]";
    }
}
