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
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.app.Draft;
import org.jenjang.routing.casework.app.HandleRoutingCommand;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.casework.app.ReadDraft;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** One case, by complaint id or ticket, and what can be done with it. */
@Path("/api/cases/{case}")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseResource {

    private static final String KEY = "Idempotency-Key";

    private final ReadCase readCase;
    private final ReadDraft readDraft;
    private final HandleRoutingCommand handler;
    private final Idempotency idempotency;
    private final Institutions names;
    private final CurrentActor actor;

    CaseResource(ReadCase readCase, ReadDraft readDraft, HandleRoutingCommand handler, Idempotency idempotency,
            Institutions names, CurrentActor actor) {
        this.readCase = readCase;
        this.readDraft = readDraft;
        this.handler = handler;
        this.idempotency = idempotency;
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
        return carryOut(reference, key, draft);
    }

    /** Gives the case to a unit. */
    @POST
    @Path("/assignment")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> assign(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Assignment draft) {
        return carryOut(reference, key, draft);
    }

    /** Gives the case back to the desk. */
    @POST
    @Path("/return")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> giveBack(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Return draft) {
        return carryOut(reference, key, draft);
    }

    /** Asks the reporter to complete the report. */
    @POST
    @Path("/hold")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> hold(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Hold draft) {
        return carryOut(reference, key, draft);
    }

    /** Puts the report aside. */
    @POST
    @Path("/archive")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<CaseState> archive(@RestPath("case") String reference, @HeaderParam(KEY) @Nullable String key,
            Draft.@Nullable Archive draft) {
        return carryOut(reference, key, draft);
    }

    /** Who may not see the case learns nothing of it, not even what is wrong with his request. */
    private Uni<CaseState> carryOut(String reference, @Nullable String key, @Nullable Draft draft) {
        Actor asker = actor.get();
        return readCase.idOf(reference, asker).chain(id -> {
            RoutingCommand command = readDraft.read(given(draft));
            return idempotency.once(asker.subject(), key, new Request(id, draft), CaseState.class,
                    () -> handler.handle(id, command, asker)
                            .map(now -> CaseState.of(now, readCase.allowed(now, asker), names)));
        });
    }

    private static Draft given(@Nullable Draft draft) {
        if (draft == null) {
            throw new InvalidInput("body", "required");
        }
        return draft;
    }

    /** What was asked, for the comparison with a later request under the same key. */
    private record Request(String complaint, String kind, @Nullable Draft draft) {
        Request(String complaint, @Nullable Draft draft) {
            this(complaint, draft == null ? "" : draft.getClass().getSimpleName(), draft);
        }
    }
}
