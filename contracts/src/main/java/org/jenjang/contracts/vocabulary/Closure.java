package org.jenjang.contracts.vocabulary;

/** How a case came to its end; the two are always counted apart. */
public enum Closure {
    /** The reporter said that the answer settles the matter. */
    CONFIRMED,
    /** The reporter kept silent until the reply window was over. */
    AUTOMATIC
}
