package org.jenjang.notification.recipient;

import java.util.Optional;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.web.Language;

/**
 * Where one message goes; lives only while it is sent.
 *
 * @param address empty when whoever it is for has left none
 * @param kind who that is
 */
public record Recipient(Optional<String> address, Language language, Kind kind) implements Redacted {

    /** Who gets a message; each reads on at another place. */
    public enum Kind {
        REPORTER,
        INSTITUTION,
        UNIT
    }

    @Override
    public String toString() {
        return "Recipient[***]";
    }
}
