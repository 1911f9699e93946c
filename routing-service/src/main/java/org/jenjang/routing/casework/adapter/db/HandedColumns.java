package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.routing.casework.domain.Handed;
import org.jenjang.routing.casework.domain.Returns;
import org.jspecify.annotations.Nullable;

/** The present hand-over and who has returned the case, as columns. */
@Embeddable
class HandedColumns {
    int disposition;
    @Enumerated(EnumType.STRING) Basis.@Nullable Kind basis;
    @Column(name = "basis_note") @Nullable String basisNote;
    @Nullable String proposed;
    @Nullable Double confidence;
    @Nullable String rule;
    @Column(name = "return_until") @Nullable Instant returnUntil;
    @Convert(converter = TextList.class) List<String> helpers;
    @Convert(converter = TextList.class) List<String> returners;
    boolean arbitrated;

    void take(Handed handed, Returns returns) {
        disposition = handed.number();
        basis = handed.basis() == null ? null : handed.basis().kind();
        basisNote = handed.basis() == null ? null : handed.basis().explanation();
        Proposed had = handed.basis() == null ? null : handed.basis().proposed();
        proposed = had == null ? null : had.institution();
        confidence = had == null ? null : had.confidence();
        rule = had == null ? null : had.rule();
        returnUntil = handed.terms() == null ? null : handed.terms().returnUntil();
        helpers = handed.terms() == null ? List.of() : handed.terms().helpers();
        returners = HolderText.writeAll(returns.by());
        arbitrated = returns.decided();
    }

    Handed handed() {
        Basis why = basis == null || basisNote == null ? null : new Basis(basis, basisNote, hadProposed());
        return new Handed(disposition, why, disposition == 0 ? null : new Terms(returnUntil, helpers));
    }

    private @Nullable Proposed hadProposed() {
        return proposed == null || confidence == null ? null : new Proposed(proposed, confidence, rule);
    }

    Returns returns() {
        return new Returns(HolderText.readAll(returners), arbitrated);
    }
}
