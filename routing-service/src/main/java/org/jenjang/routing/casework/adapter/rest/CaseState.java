package org.jenjang.routing.casework.adapter.rest;

import java.util.List;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.StageName;
import org.jenjang.routing.register.app.Institutions;

/** Where a case stands after a command, and what the asker can do with it next. */
record CaseState(
        String id, String ticket, StageName state, int disposition, OfficeView holder, List<RoutingAction> allowed) {

    static CaseState of(RoutingCase now, List<RoutingAction> allowed, Institutions names) {
        return new CaseState(now.dossier().complaint(), now.dossier().file().ticket(), StageName.of(now.stage()),
                now.dossier().disposition(), OfficeView.of(now.holder(), names), allowed);
    }
}
