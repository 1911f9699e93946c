package org.jenjang.routing.casework.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.casework.app.Draft;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** One case, by complaint id or ticket, and what is done with it every day. */
@Path("/api/cases/{case}")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    private static final String KEY = "Idempotency-Key";

    private final ReadCase readCase;
    private final CaseSteps steps;
    private final Institutions names;
    private final CurrentActor actor;

    CaseResource(ReadCase readCase, CaseSteps steps, Institutions names, CurrentActor actor) {
        this.readCase = readCase;
        this.steps = steps;
        this.names = names;
        this.actor = actor;
    }

    /** The case with its history, for everybody who may see it. */
    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN, Role.LIAISON_OFFICER, Role.HEAD, Role.INTERNAL_AUDITOR})
    public Uni<CaseView> read(@RestPath("case") String reference) {
        return readCase.read(reference, actor.get()).map(reading -> CaseView.of(reading, names));
    }

    /** Hands the report to an institution. */
    @POST
    @Path("/disposition")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> dispose(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Disposition draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Gives the case to a unit. */
    @POST
    @Path("/assignment")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> assign(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Assignment draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Gives the case back to the desk. */
    @POST
    @Path("/return")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> giveBack(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Return draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Asks the reporter to complete the report. */
    @POST
    @Path("/hold")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> hold(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Hold draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Puts the report aside. */
    @POST
    @Path("/archive")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> archive(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Archive draft) {
        return steps.carryOut(reference, key, draft);
    }
}
