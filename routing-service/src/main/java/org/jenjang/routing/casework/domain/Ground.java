package org.jenjang.routing.casework.domain;

import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Proposed;

/**
 * A proposal and what speaks for it.
 *
 * @param explanation in the words of the officers' language
 */
public record Ground(Proposed proposed, String explanation) {

    /** Why a person chose the institution: by the proposal when it is the same, else by what he wrote. */
    Basis chosen(String institution, String note) {
        if (!institution.equals(proposed.institution())) {
            return new Basis(Basis.Kind.PERSON, note, proposed);
        }
        return new Basis(proposed.rule() == null ? Basis.Kind.SUGGESTION : Basis.Kind.RULE, explanation, proposed);
    }
}
