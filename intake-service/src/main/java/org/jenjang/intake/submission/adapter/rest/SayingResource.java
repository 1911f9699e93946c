package org.jenjang.intake.submission.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter says after filing, for programs. The header {@code Jenjang-Pin}, or his own account, opens his
 * complaint.
 */
@Path("/api/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class SayingResource {

    private final SayByProgram say;

    SayingResource(SayByProgram say) {
        this.say = say;
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
                ComplaintCommand.Supplement.of(SayByProgram.present(request).text());
        return say.once(ticket, pin, key, List.of("supplement", request), command);
    }

    /** Replies to a question of the officer. */
    @POST
    @Path("/{ticket}/replies")
    @PermitAll
    public Uni<SaidView> reply(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable SupplementRequest request) {
        ComplaintCommand command = ComplaintCommand.ReplyToQuestion.of(
                SayByProgram.present(request).text());
        return say.once(ticket, pin, key, List.of("reply", request), command);
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
        ComplaintCommand command = ComplaintCommand.Accept.of(SayByProgram.present(request).rating(), request.comment());
        return say.once(ticket, pin, key, List.of("acceptance", request), command);
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
        ComplaintCommand command = ComplaintCommand.Dispute.of(SayByProgram.present(request).reason());
        return say.once(ticket, pin, key, List.of("dispute", request), command);
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
        return say.once(ticket, pin, key, List.of("withdrawal", request == null ? "" : request), command);
    }

    /** What the reporter adds. */
    public record SupplementRequest(@Nullable String text) {}

    /** A rating from 1 to 5, with a comment or without. */
    public record AcceptanceRequest(
            @Nullable Integer rating, @Nullable String comment) {}

    /** A reason. */
    public record ReasonRequest(@Nullable String reason) {}
}
