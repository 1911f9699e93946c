package org.jenjang.routing.suggestion.domain;

/** How an invented report is written. */
public enum Manner {
    PLAIN(2, false, true),
    FORMAL(3, true, true),
    LONG(5, true, true),
    TERSE(1, false, false),
    SMS(2, false, true),
    JAVANESE(2, false, true),
    SUNDANESE(2, false, true),
    BETAWI(2, false, false),
    MAKASSAR(2, false, true),
    HASTY(3, false, false);

    private final int sayings;
    private final boolean polite;
    private final boolean names;

    Manner(int sayings, boolean polite, boolean names) {
        this.sayings = sayings;
        this.polite = polite;
        this.names = names;
    }

    /** Fewer than this many sayings beside the leading one. */
    int sayings() {
        return sayings;
    }

    /** Whether it greets, laments and thanks. */
    boolean polite() {
        return polite;
    }

    /** Whether it names its place. */
    boolean names() {
        return names;
    }
}
