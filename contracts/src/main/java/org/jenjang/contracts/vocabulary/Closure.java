package org.jenjang.contracts.vocabulary;

/** How a case came to its end; they are always counted apart. */
public enum Closure {
    /** The reporter said that the answer settles the matter. */
    CONFIRMED,
    /** The reporter kept silent until the reply window was over. */
    AUTOMATIC,
    /** The same, but no notice of the answer had reached the reporter, who had left an address. */
    UNREACHABLE
}
