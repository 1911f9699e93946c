package org.jenjang.intake.submission.adapter.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.config.IntakeConfig;
import org.jenjang.intake.submission.app.FileReport;
import org.jenjang.intake.submission.app.OnceKey;
import org.jenjang.intake.submission.app.Receipt;
import org.jenjang.intake.submission.domain.ReportDraft;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** The front door for programs. Anybody may file; nobody needs to say who he is. */
@Path("/api/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class FilingResource {

    private final FileReport fileReport;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final String publicUrl;

    FilingResource(FileReport fileReport, CurrentActor actor, ObjectMapper json, IntakeConfig config) {
        this.fileReport = fileReport;
        this.actor = actor;
        this.json = json;
        this.publicUrl = config.publicUrl();
    }

    /** Files a report; the answer comes when it is durably stored. */
    @POST
    @PermitAll
    public Uni<Response> file(@Nullable ReportDraft draft, @RestHeader("Idempotency-Key") @Nullable String key) {
        if (draft == null) {
            throw new InvalidInput("body", "required");
        }
        Actor sender = actor.isSignedIn() ? actor.get() : null;
        if (draft.isTypedIn()) {
            requireClerk(sender);
        }
        String account = sender != null && sender.has(Role.REPORTER) ? sender.subject() : null;
        return fileReport.file(draft, account, OnceKey.of(key, sender == null ? null : sender.subject(), write(draft)))
                .map(this::created);
    }

    private Response created(Receipt receipt) {
        URI place = URI.create(publicUrl + "/lacak/" + receipt.ticket().value());
        return Response.created(URI.create(publicUrl + "/api/complaints/" + receipt.ticket().value()))
                .entity(new ReceiptView(receipt.id(), receipt.ticket().value(), receipt.pin().digits(), place, receipt.danger()))
                .build();
    }

    private static void requireClerk(@Nullable Actor sender) {
        if (sender == null) {
            throw new UnauthorizedException();
        }
        if (Stream.of(Role.INTEGRATOR, Role.INSTITUTION_ADMIN, Role.NATIONAL_ADMIN).noneMatch(sender::has)) {
            throw new ForbiddenException();
        }
    }

    private byte[] write(ReportDraft draft) {
        try {
            return json.writeValueAsBytes(draft);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
