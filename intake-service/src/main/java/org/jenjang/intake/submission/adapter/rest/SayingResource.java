package org.jenjang.intake.submission.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.app.HandleComplaintCommand;
import org.jenjang.intake.submission.app.OpenComplaint;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter says after filing, for programs. The header {@code Jenjang-Pin}, or his own account, opens his
 * complaint.
 */
@Path("/api/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SayingResource {

    private final OpenComplaint open;
    private final HandleComplaintCommand handle;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SayingResource(OpenComplaint open, HandleComplaintCommand handle, Idempotency idempotency, CurrentActor actor) {
        this.open = open;
        this.handle = handle;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** Adds to the report. */
    @POST
    @Path("/{ticket}/supplements")
    @PermitAll
    public Uni<SaidView> supplement(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable SupplementRequest request) {
        ComplaintCommand command =
                ComplaintCommand.Supplement.of(present(request).text());
        return say(ticket, pin, key, List.of("supplement", request), command);
    }

    /** Accepts the answer and rates it. */
    @POST
    @Path("/{ticket}/acceptance")
    @PermitAll
    public Uni<SaidView> accept(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable AcceptanceRequest request) {
        ComplaintCommand command = ComplaintCommand.Accept.of(present(request).rating(), request.comment());
        return say(ticket, pin, key, List.of("acceptance", request), command);
    }

    /** Disputes the answer. */
    @POST
    @Path("/{ticket}/dispute")
    @PermitAll
    public Uni<SaidView> dispute(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable ReasonRequest request) {
        ComplaintCommand command = ComplaintCommand.Dispute.of(present(request).reason());
        return say(ticket, pin, key, List.of("dispute", request), command);
    }

    /** Takes the complaint back. */
    @POST
    @Path("/{ticket}/withdrawal")
    @PermitAll
    public Uni<SaidView> withdraw(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable ReasonRequest request) {
        ComplaintCommand command = ComplaintCommand.Withdraw.of(request == null ? null : request.reason());
        return say(ticket, pin, key, List.of("withdrawal", request == null ? "" : request), command);
    }

    private Uni<SaidView> say(
            String ticket, @Nullable String pin, @Nullable String key, Object request, ComplaintCommand command) {
        return open.by(ticket, pin, actor.isSignedIn() ? actor.get().subject() : null)
                .chain(complaint -> once(complaint, key, request, command));
    }

    private Uni<SaidView> once(
            FiledComplaint complaint, @Nullable String key, Object request, ComplaintCommand command) {
        return idempotency.once(
                complaint.id().toString(), key, request, SaidView.class, () -> handle.handle(complaint.id(), command)
                        .map(SaidView::of));
    }

    private static <T> T present(@Nullable T request) {
        if (request == null) {
            throw new InvalidInput("body", "required");
        }
        return request;
    }

    /** What the reporter adds. */
    public record SupplementRequest(@Nullable String text) {}

    /** A rating from 1 to 5, with a comment or without. */
    public record AcceptanceRequest(
            @Nullable Integer rating, @Nullable String comment) {}

    /** A reason. */
    public record ReasonRequest(@Nullable String reason) {}

    /**
     * How things stand between the reporter and the offices.
     *
     * @param status {@code OPEN}, {@code SATISFIED} or {@code WITHDRAWN}
     */
    public record SaidView(String status) {

        static SaidView of(Complaint said) {
            return new SaidView(said.getClass().getSimpleName().toUpperCase(Locale.ROOT));
        }
    }
}
