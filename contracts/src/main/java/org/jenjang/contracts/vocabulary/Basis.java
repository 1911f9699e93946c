package org.jenjang.contracts.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Why a complaint was disposed where it was.
 *
 * @param kind who or what chose
 * @param explanation the reason in plain words
 * @param proposed what the platform had proposed; null when it had nothing to propose
 */
public record Basis(Kind kind, String explanation, @Nullable Proposed proposed) {

    /** A choice for which nothing was proposed. */
    public Basis(Kind kind, String explanation) {
        this(kind, explanation, null);
    }

    /** Who or what chose the institution; a rule or suggestion counts when a person accepted it. */
    public enum Kind {
        RULE,
        SUGGESTION,
        PERSON,
        REPORTER
    }
}
