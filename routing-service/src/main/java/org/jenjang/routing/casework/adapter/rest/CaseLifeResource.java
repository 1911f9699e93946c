package org.jenjang.routing.casework.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.casework.app.Draft;
import org.jspecify.annotations.Nullable;

/** What is done with a case more rarely, at any time of its life. */
@Path("/api/cases/{case}")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseLifeResource {

    private static final String KEY = "Idempotency-Key";

    private final CaseSteps steps;

    CaseLifeResource(CaseSteps steps) {
        this.steps = steps;
    }

    /** Writes down what the reporter has told by other ways; this ends the hold. */
    @POST
    @Path("/completion")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> complete(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Completion draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Names the institution that must answer; that binds. */
    @POST
    @Path("/arbitration")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> arbitrate(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Arbitration draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Lets it follow another report on the same matter. */
    @POST
    @Path("/link")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> link(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Link draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Lets it stand alone again. */
    @POST
    @Path("/unlink")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> unlink(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Unlink draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Corrects class, category or secrecy. */
    @POST
    @Path("/reclassification")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> reclassify(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Reclassification draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Says that life is in danger. */
    @POST
    @Path("/emergency")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> markEmergency(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Emergency draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Orders the office below, which owes the answer, to give it. */
    @POST
    @Path("/reminder")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> remind(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Reminder draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Judges the answer of a closed case. */
    @POST
    @Path("/review")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> review(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Review draft) {
        return steps.carryOut(reference, key, draft);
    }

    /** Opens a closed case again. */
    @POST
    @Path("/reopening")
    @RolesAllowed(Role.NATIONAL_ADMIN)
    public Uni<CaseState> reopen(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Reopening draft) {
        return steps.carryOut(reference, key, draft);
    }
}
