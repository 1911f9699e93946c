package org.jenjang.contracts.vocabulary;

/**
 * Why a complaint was disposed where it was.
 *
 * @param kind who or what chose
 * @param explanation the reason in plain words
 */
public record Basis(Kind kind, String explanation) {

    /** Who or what chose the institution. */
    public enum Kind {
        RULE,
        SUGGESTION,
        PERSON,
        REPORTER
    }
}
