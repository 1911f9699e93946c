package org.jenjang.routing.casework.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.security.Scope;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;

/** Where a case stands among the offices, for the question who may see it. */
@ApplicationScoped
public class CaseScope {

    private final Register register;

    CaseScope(Register register) {
        this.register = register;
    }

    /** The scope of a case. */
    public Scope of(RoutingCase now) {
        Holder holder = now.holder();
        return new Scope(
                holder.institution(),
                holder.unit(),
                register.above(holder.institution()).stream().map(Institution::code).toList(),
                now.dossier().ladder().liable().stream().map(Holder::institution).distinct().toList(),
                now.isRestricted());
    }
}
