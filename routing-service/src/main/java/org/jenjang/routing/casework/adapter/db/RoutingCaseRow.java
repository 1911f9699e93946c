package org.jenjang.routing.casework.adapter.db;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Limits;
import org.jenjang.routing.casework.domain.RoutingCase;

/** A case, as a row; its limits are rows of their own. */
@Entity
@Table(name = "routing_case")
class RoutingCaseRow {
    @Id String complaint;
    @Embedded FileColumns file = new FileColumns();
    @Embedded DossierColumns dossier = new DossierColumns();
    @Embedded StageColumns stage = new StageColumns();
    long told;
    @Version int version;

    static RoutingCaseRow of(RoutingCase opened) {
        RoutingCaseRow row = new RoutingCaseRow();
        row.complaint = opened.dossier().complaint();
        row.take(opened);
        return row;
    }

    void take(RoutingCase now) {
        file.take(now.dossier().file());
        dossier.take(now.dossier());
        stage.take(now.stage());
        told = now.told();
    }

    RoutingCase toDomain(List<Limit> limits) {
        return new RoutingCase(
                dossier.toDomain(complaint, file.toDomain()),
                Limits.of(limits),
                stage.toDomain(),
                told);
    }
}
