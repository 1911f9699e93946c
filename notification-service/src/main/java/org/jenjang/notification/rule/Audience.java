package org.jenjang.notification.rule;

/** Who gets a message; the address is looked up only when it is sent. */
public sealed interface Audience {

    /** The mailbox of the Ombudsman, which is no institution of the register. */
    Office OMBUDSMAN = new Office(org.jenjang.notification.directory.Office.OMBUDSMAN);

    /** The citizen who filed the complaint. */
    record Reporter() implements Audience {}

    /** An institution or unit, by its code. */
    record Office(String code) implements Audience {}

    /** Whichever office works on the complaint when the message is sent; for events that do not name it. */
    record AtWork() implements Audience {}

    /** The audience as it is stored and reported. */
    default String text() {
        return switch (this) {
            case Reporter _ -> "REPORTER";
            case AtWork _ -> "AT_WORK";
            case Office office -> office.code();
        };
    }

    /** Reads what {@link #text()} has written. */
    static Audience of(String text) {
        return switch (text) {
            case "REPORTER" -> new Reporter();
            case "AT_WORK" -> new AtWork();
            default -> new Office(text);
        };
    }
}
