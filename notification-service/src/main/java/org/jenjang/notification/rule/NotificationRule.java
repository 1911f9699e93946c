package org.jenjang.notification.rule;

import org.jenjang.contracts.event.ComplaintEvent;

/**
 * One message: which event causes it, who gets it, and what it says. A rule decides by the event alone, so that hearing
 * the event again gives the same notice again, which is then known to have been sent.
 *
 * @param <E> the event
 */
public interface NotificationRule<E extends ComplaintEvent> {

    /** Stable name of the message; together with the event it makes a notice unique, so it is never changed. */
    String key();

    /** The event that causes it. */
    Class<E> hears();

    /** Whether this very event is told. */
    default boolean appliesTo(E event) {
        return true;
    }

    /** Whether it is told to those whose reports follow this one, and not about this one itself. */
    default boolean isForFollowers() {
        return false;
    }

    /** Who gets it. */
    Audience audience(E event);

    /** What the words need to know; kept until the message is sent. */
    default Facts facts(E event) {
        return Facts.none();
    }

    /** The words, in the language of the one who gets it. */
    Wording wording(Telling tell);
}
