package org.jenjang.response.handling.adapter.rest;

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
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.response.handling.app.CheckDraft;
import org.jenjang.response.handling.app.Draft;
import org.jenjang.response.handling.app.HandleHandlingCommand;
import org.jenjang.response.handling.app.Institutions;
import org.jenjang.response.handling.app.ReadCases;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jspecify.annotations.Nullable;

/** One case, by complaint id or ticket, and the work on it. */
@Path("/api/cases/{case}")
@Cancellable(false)
public class CaseResource {

    private static final String KEY = "Idempotency-Key";

    private final ReadCases cases;
    private final CheckDraft drafts;
    private final HandleHandlingCommand handler;
    private final Idempotency idempotency;
    private final Institutions names;
    private final CurrentActor actor;

    CaseResource(ReadCases cases, CheckDraft drafts, HandleHandlingCommand handler, Idempotency idempotency,
            Institutions names, CurrentActor actor) {
        this.cases = cases;
        this.drafts = drafts;
        this.handler = handler;
        this.idempotency = idempotency;
        this.names = names;
        this.actor = actor;
    }

    /** The case with its history, for the unit and for those who watch over it. */
    @GET
    @RolesAllowed({Role.LIAISON_OFFICER, Role.INSTITUTION_ADMIN, Role.NATIONAL_ADMIN, Role.HEAD, Role.INTERNAL_AUDITOR})
    public Uni<CaseView> read(@RestPath("case") String reference) {
        return cases.open(actor.get(), reference).map(opened -> CaseView.of(opened, names));
    }

    /** Says what will be done. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/start")
    @RolesAllowed(Role.LIAISON_OFFICER)
    public Uni<Outcome> start(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Start draft) {
        return carryOut(reference, key, draft);
    }

    /** Tells how the work goes. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/progress")
    @RolesAllowed(Role.LIAISON_OFFICER)
    public Uni<Outcome> progress(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Progress draft) {
        return carryOut(reference, key, draft);
    }

    /** Answers the reporter. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/answer")
    @RolesAllowed(Role.LIAISON_OFFICER)
    public Uni<Outcome> answer(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Answer draft) {
        return carryOut(reference, key, draft);
    }

    /** Asks the reporter for something. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/question")
    @RolesAllowed(Role.LIAISON_OFFICER)
    public Uni<Outcome> question(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Question draft) {
        return carryOut(reference, key, draft);
    }

    /** Promises a date. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/promise")
    @RolesAllowed(Role.LIAISON_OFFICER)
    public Uni<Outcome> promise(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Promise draft) {
        return carryOut(reference, key, draft);
    }

    /** Lets the answer to a supervisory report go out. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/approval")
    @RolesAllowed({Role.HEAD, Role.INTERNAL_AUDITOR})
    public Uni<Outcome> approve(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Approval draft) {
        return carryOut(reference, key, draft);
    }

    /** Wants another answer to a supervisory report. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/approval-refusal")
    @RolesAllowed({Role.HEAD, Role.INTERNAL_AUDITOR})
    public Uni<Outcome> refuseApproval(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable ApprovalRefusal draft) {
        return carryOut(reference, key, draft);
    }

    /** Says that the unit is not competent. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/give-back")
    @RolesAllowed(Role.LIAISON_OFFICER)
    public Uni<Outcome> giveBack(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable GiveBack draft) {
        return carryOut(reference, key, draft);
    }

    private Uni<Outcome> carryOut(String reference, @Nullable String key, @Nullable Draft draft) {
        Actor officer = actor.get();
        HandlingCommand.ByOfficer command = drafts.check(draft, officer);
        Request request = new Request(reference, command.getClass().getSimpleName(), draft);
        return idempotency.once(officer.subject(), key, request, Outcome.class,
                () -> handler.handle(reference, officer, command).map(Outcome::of));
    }

    /** What is asked, for the question whether a key was used for something else. */
    private record Request(String reference, String command, @Nullable Draft draft) {}
}
