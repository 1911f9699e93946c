package org.jenjang.routing.competence.domain;

/**
 * One thing that a fact can be.
 *
 * @param code such as {@code NATIONAL}; {@link #UNKNOWN} when the reporter cannot tell
 * @param label what the reporter chooses
 */
public record Answer(String code, Words label) {

    /** The reporter cannot tell; then the rules hold that do not need to know. */
    public static final String UNKNOWN = "UNKNOWN";
}
