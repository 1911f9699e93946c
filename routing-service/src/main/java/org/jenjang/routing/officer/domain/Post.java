package org.jenjang.routing.officer.domain;

import org.jspecify.annotations.Nullable;

/**
 * A place to be filled. Several people may hold the same one, and at least two should.
 *
 * @param unit code of the unit; null for who works for the institution as a whole
 */
public record Post(OfficerRole role, String institution, @Nullable String unit) {

    /** How many people should hold a post, so that reports do not wait for one who is ill. */
    public static final int ENOUGH = 2;
}
