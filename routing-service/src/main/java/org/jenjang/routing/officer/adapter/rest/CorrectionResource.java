package org.jenjang.routing.officer.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.officer.app.CorrectOfficer;
import org.jenjang.routing.officer.domain.OfficerDraft;
import org.jspecify.annotations.Nullable;

/** Mends what was written wrongly of an officer. */
@Path("/api/officers/{id}/correction")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class CorrectionResource {

    private final CorrectOfficer correctOfficer;
    private final CurrentActor actor;

    CorrectionResource(CorrectOfficer correctOfficer, CurrentActor actor) {
        this.correctOfficer = correctOfficer;
        this.actor = actor;
    }

    /** Corrects {@code name}, {@code email} and {@code decree}, all three as they should be; the account follows. */
    @POST
    public Uni<AppointedView> correct(@RestPath UUID id, @Nullable OfficerDraft draft) {
        return correctOfficer.correct(id, draft == null ? OfficerResource.NOBODY : draft, actor.get()).map(AppointedView::of);
    }

    /** Takes back a last day that has not passed. */
    @POST
    @Path("/staying")
    public Uni<AppointedView> stay(@RestPath UUID id) {
        return correctOfficer.stay(id, actor.get()).map(AppointedView::of);
    }
}
