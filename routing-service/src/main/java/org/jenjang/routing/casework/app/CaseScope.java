package org.jenjang.routing.casework.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.security.Scope;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.domain.Institution;

/** Where a case stands among the offices, for the question who may see it. */
@ApplicationScoped
public class CaseScope {

    private final CurrentRegister register;

    CaseScope(CurrentRegister register) {
        this.register = register;
    }

    /** The scope of a case. Whom it is about does not watch over it. */
    public Scope of(RoutingCase now) {
        Holder holder = now.holder();
        List<String> accused = now.dossier().safeguards().keepFrom();
        return new Scope(
                holder.institution(),
                holder.unit(),
                register.get().above(holder.institution()).stream().map(Institution::code)
                        .filter(code -> !accused.contains(code)).toList(),
                now.dossier().ladder().liable().stream().map(Holder::institution).distinct()
                        .filter(code -> !accused.contains(code)).toList(),
                now.isRestricted(),
                now.helpers());
    }
}
