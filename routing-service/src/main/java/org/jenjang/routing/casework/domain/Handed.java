package org.jenjang.routing.casework.domain;

import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Terms;
import org.jspecify.annotations.Nullable;

/**
 * The present hand-over.
 *
 * @param number from 1; 0 before the first
 * @param basis why it went where it went; null before the first
 * @param terms who helps, and until when it may be returned; null when nobody does and it may not
 */
public record Handed(int number, @Nullable Basis basis, @Nullable Terms terms) {

    static final Handed NEVER = new Handed(0, null, null);

    Handed next(@Nullable Basis why, @Nullable Terms onTerms) {
        return new Handed(number + 1, why, onTerms);
    }

    Handed on(@Nullable Terms other) {
        return new Handed(number, basis, other);
    }
}
