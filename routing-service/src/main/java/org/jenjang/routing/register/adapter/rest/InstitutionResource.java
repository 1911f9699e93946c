package org.jenjang.routing.register.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.app.RegisterHistory;

/** The register of institutions; public, but for who changed it. */
@Path("/api/institutions")
@Cancellable(false)
@PermitAll
public class InstitutionResource {

    private static final int LONGEST_QUERY = 100;
    private static final int MOST_CHANGES = 100;

    private final Institutions institutions;
    private final RegisterHistory history;

    InstitutionResource(Institutions institutions, RegisterHistory history) {
        this.institutions = institutions;
        this.history = history;
    }

    /** Those in office whose name, or a unit's, is like the query, the likest first; all of them without one. */
    @GET
    public Uni<List<InstitutionView>> search(@RestQuery @DefaultValue("") String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new InvalidInput("query", "too-long", LONGEST_QUERY);
        }
        return institutions.search(query).map(found -> found.stream().map(InstitutionView::of).toList());
    }

    /** One institution with its units, ended or not. */
    @GET
    @Path("/{code}")
    public InstitutionView one(@RestPath String code) {
        return institutions.find(code).map(InstitutionView::of).orElseThrow(NotFound::new);
    }

    /** What changed when, the newest first: the last hundred changes of the institution and its units. */
    @GET
    @Path("/{code}/history")
    public Uni<List<ChangeView>> history(@RestPath String code) {
        institutions.find(code).orElseThrow(NotFound::new);
        return history.of(code, MOST_CHANGES).map(changes -> changes.stream().map(ChangeView::of).toList());
    }
}
