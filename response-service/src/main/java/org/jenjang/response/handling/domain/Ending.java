package org.jenjang.response.handling.domain;

/** Why a unit has nothing more to do with a complaint. */
public enum Ending {
    /** The reporter said that the answer settles the matter. */
    CONFIRMED,
    /** The reporter kept silent until the reply window was over. */
    AUTOMATIC,
    /** The same, but no notice of the answer had reached the reporter. */
    UNREACHABLE,
    /** The reporter took the report back. */
    WITHDRAWN,
    /** Put aside by a desk. */
    ARCHIVED,
    /** Follows another report of the same matter. */
    LINKED,
    /** Handed to another institution by a new disposition. */
    TAKEN_AWAY;

    /** Whether the case was closed with an answer. */
    public boolean isAnswered() {
        return switch (this) {
            case CONFIRMED, AUTOMATIC, UNREACHABLE -> true;
            case WITHDRAWN, ARCHIVED, LINKED, TAKEN_AWAY -> false;
        };
    }
}
