package org.jenjang.reporting.dashboard.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.reporting.indicator.Indicators;
import org.jenjang.reporting.indicator.InstitutionFigures;
import org.jenjang.reporting.indicator.Overview;

/** The figures as open data: for everybody, the same as on the pages. */
@Path("/api")
@Cancellable(false)
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final Indicators indicators;

    ReportResource(Indicators indicators) {
        this.indicators = indicators;
    }

    /** The figures of the whole country. */
    @GET
    @Path("overview")
    public Uni<Overview> overview() {
        return indicators.overview();
    }

    /** The figures of every institution that has or had a report; what rests on fewer than five reports is withheld. */
    @GET
    @Path("institutions")
    public Uni<List<InstitutionFigures>> institutions() {
        return indicators.institutions();
    }
}
