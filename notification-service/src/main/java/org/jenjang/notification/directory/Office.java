package org.jenjang.notification.directory;

import java.time.ZoneId;

/**
 * An institution or a unit of one.
 *
 * @param code such as {@code pemda:74.71} or {@code pemda:74.71/dishub}
 * @param name for a unit followed by its institution's
 * @param email where notices go: an office's address, never a person's
 * @param zone in which its days are counted
 */
public record Office(String code, String name, String email, ZoneId zone) {

    /** The code of the Ombudsman, who is no institution of the register. */
    public static final String OMBUDSMAN = "ombudsman";
}
