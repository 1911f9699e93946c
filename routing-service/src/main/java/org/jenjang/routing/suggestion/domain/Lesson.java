package org.jenjang.routing.suggestion.domain;

/** What a disposition teaches. */
public enum Lesson {
    /** It went where it was proposed, or nothing was. */
    CONFIRMED(1),
    /** A person sent it elsewhere: what was learned before was wrong here. */
    CORRECTED(4);

    private final int times;

    Lesson(int times) {
        this.times = times;
    }

    /** How many reports it counts for. */
    int times() {
        return times;
    }
}
