package org.jenjang.routing.casework.domain;

import java.util.Optional;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jspecify.annotations.Nullable;

/**
 * A proposal and what speaks for it.
 *
 * @param category code of the category under which it would be; null when nobody knows
 * @param explanation in the words of the officers' language
 */
public record Ground(Proposed proposed, @Nullable String category, String explanation) {

    /** What the report is about if the institution is the right one, as long as that does not contradict what was said. */
    Optional<String> category(String institution, @Nullable String said) {
        return Optional.ofNullable(category)
                .filter(_ -> institution.equals(proposed.institution()))
                .filter(found -> said == null || found.startsWith(said + "."));
    }

    /** Why a person chose the institution: by the proposal when it is the same, else by what he wrote. */
    Basis chosen(String institution, String note) {
        if (!institution.equals(proposed.institution())) {
            return new Basis(Basis.Kind.PERSON, note, proposed);
        }
        return new Basis(proposed.rule() == null ? Basis.Kind.SUGGESTION : Basis.Kind.RULE, explanation, proposed);
    }
}
