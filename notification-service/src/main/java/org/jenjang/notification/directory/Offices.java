package org.jenjang.notification.directory;

import java.time.ZoneId;
import java.util.Optional;

/** The offices of the institution register. */
public interface Offices {

    /** The institution or unit with this code; empty when the register (as far as it was heard) has none. */
    Optional<Office> find(String code);

    /** The office's name; the code itself when it is not known, so that a message can be sent all the same. */
    String name(String code);

    /** The office's zone; that of the house when it is not known. */
    ZoneId zone(String code);
}
