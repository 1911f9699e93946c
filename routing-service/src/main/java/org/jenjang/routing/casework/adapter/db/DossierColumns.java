package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.routing.casework.domain.Dossier;
import org.jspecify.annotations.Nullable;

/** What is known of a case at every stage, as columns. */
@Embeddable
class DossierColumns {
    @Column(name = "received_at") Instant receivedAt;
    @Convert(converter = HolderText.class) Holder desk;
    @Column(name = "held_since") Instant heldSince;
    int disposition;
    @Enumerated(EnumType.STRING) Basis.@Nullable Kind basis;
    @Column(name = "basis_note") @Nullable String basisNote;
    int level;
    @Convert(converter = TextList.class) List<String> liable;
    @Column(name = "disputed_answer") int disputedAnswer;
    @Column(name = "ombudsman_offered") boolean ombudsmanOffered;

    void take(Dossier dossier) {
        receivedAt = dossier.receivedAt();
        desk = dossier.desk();
        heldSince = dossier.heldSince();
        disposition = dossier.disposition();
        basis = dossier.basis() == null ? null : dossier.basis().kind();
        basisNote = dossier.basis() == null ? null : dossier.basis().explanation();
        level = dossier.level();
        liable = dossier.liable().stream().map(HolderText::write).toList();
        disputedAnswer = dossier.disputedAnswer();
        ombudsmanOffered = dossier.ombudsmanOffered();
    }

    Dossier toDomain(String complaint, CaseFile file) {
        Basis why = basis == null || basisNote == null ? null : new Basis(basis, basisNote);
        return new Dossier(complaint, file, receivedAt, desk, heldSince, disposition, why, level,
                liable.stream().map(HolderText::read).toList(), disputedAnswer, ombudsmanOffered);
    }
}
