package org.jenjang.intake.tracking.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.tracking.app.OwnComplaints;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;

/** The complaints of a person with an account, for programs. */
@Path("/api/my/complaints")
@Cancellable(false)
public class OwnResource {

    private final OwnComplaints own;
    private final CurrentActor actor;

    OwnResource(OwnComplaints own, CurrentActor actor) {
        this.own = own;
        this.actor = actor;
    }

    /** The complaints that the person has filed while signed in, newest first. */
    @GET
    @RolesAllowed(Role.REPORTER)
    public Uni<List<OwnView>> mine(@HeaderParam("Accept-Language") String language) {
        return own.of(actor.get().subject()).map(complaints -> complaints.stream()
                .map(complaint -> OwnView.of(complaint, Words.in(language)))
                .toList());
    }
}
