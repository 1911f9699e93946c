package org.jenjang.routing.officer.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.officer.app.ImportOfficers;
import org.jspecify.annotations.Nullable;

/** Files of officers, as {@code text/csv} with the columns {@code name,mail,role,unit,decree}; taken whole or not at all. */
@Path("/api/officer-files")
@Cancellable(false)
@Consumes("text/csv")
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class OfficerFileResource {

    private final ImportOfficers importOfficers;
    private final CurrentActor actor;

    OfficerFileResource(ImportOfficers importOfficers, CurrentActor actor) {
        this.importOfficers = importOfficers;
        this.actor = actor;
    }

    /** Who would be appointed; nothing is changed. */
    @POST
    @Path("/preview")
    public Uni<List<AppointedView>> preview(@RestQuery @DefaultValue("") String institution, @Nullable String csv) {
        Actor by = actor.get();
        return importOfficers.preview(OfficerResource.named(institution, by), csv == null ? "" : csv, by)
                .map(officers -> officers.stream().map(AppointedView::of).toList());
    }

    /** Appoints everybody in the file who is not in office so already. */
    @POST
    public Uni<List<AppointedView>> load(@RestQuery @DefaultValue("") String institution, @Nullable String csv) {
        Actor by = actor.get();
        return importOfficers.load(OfficerResource.named(institution, by), csv == null ? "" : csv, by)
                .map(officers -> officers.stream().map(AppointedView::of).toList());
    }
}
