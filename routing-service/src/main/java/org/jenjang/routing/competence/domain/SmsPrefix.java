package org.jenjang.routing.competence.domain;

import java.util.Locale;

/** What {@link Fact#SMS_PREFIX} is of a text message. */
public final class SmsPrefix {

    private SmsPrefix() {}

    /** The first word of the message, in capital letters; empty when it has none. */
    public static String of(String message) {
        return message.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    }
}
