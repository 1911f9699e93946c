package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.routing.casework.domain.Dossier;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.proposal.app.ProposeOffices;

/** Says who may be competent for a case, to somebody who may see it. */
@ApplicationScoped
public class ProposeForCase {

    private final ReadWording wording;
    private final ProposeOffices proposeOffices;

    ProposeForCase(ReadWording wording, ProposeOffices proposeOffices) {
        this.wording = wording;
        this.proposeOffices = proposeOffices;
    }

    /**
     * What to propose, as far as the text may be known. Of a secret or supervisory report it is read for whoever chooses its
     * institution; nothing of it stays here.
     *
     * @throws org.jenjang.platform.work.TooBusyException (in the Uni) when too many ask
     */
    public Uni<CaseCounsel> about(CaseReading reading) {
        RoutingCase now = reading.routingCase();
        List<RoutingAction> allowed = reading.allowed();
        Dossier dossier = now.dossier();
        return wording.of(now, allowed).chain(text -> proposeOffices
                .about(AskedCase.of(dossier.file(), text.orElse(null), dossier.safeguards()))
                .map(counsel -> new CaseCounsel(counsel, ReadWording.isNeeded(now, allowed) && text.isEmpty())));
    }
}
