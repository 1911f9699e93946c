package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.casework.domain.RoutingCase;

/** Shows a case to those who may see it. */
@ApplicationScoped
public class ReadCase {

    private final RoutingCases cases;
    private final Journal journal;
    private final CaseScope scopes;
    private final Permissions permissions;

    ReadCase(RoutingCases cases, Journal journal, CaseScope scopes, Permissions permissions) {
        this.cases = cases;
        this.journal = journal;
        this.scopes = scopes;
        this.permissions = permissions;
    }

    /**
     * The case of a complaint id or ticket, with its history.
     *
     * @throws NotFound (in the Uni) when there is none or this person may not know of it
     */
    public Uni<CaseReading> read(String complaintOrTicket, Actor actor) {
        return visible(complaintOrTicket, actor).chain(found -> {
            String complaint = found.dossier().complaint();
            return journal.read(complaint).chain(history -> cases.followers(List.of(complaint))
                    .map(followers -> new CaseReading(found, permissions.allowed(found, actor), history, followers)));
        });
    }

    /**
     * The complaint id behind a complaint id or ticket.
     *
     * @throws NotFound (in the Uni) when there is none or this person may not know of it
     */
    public Uni<String> idOf(String complaintOrTicket, Actor actor) {
        return visible(complaintOrTicket, actor).map(found -> found.dossier().complaint());
    }

    Uni<RoutingCase> visible(String complaintOrTicket, Actor actor) {
        return cases.find(complaintOrTicket).map(found -> {
            RoutingCase now = found.orElseThrow(NotFound::new);
            AccessPolicy.requireRead(actor, scopes.of(now));
            return now;
        });
    }
}
