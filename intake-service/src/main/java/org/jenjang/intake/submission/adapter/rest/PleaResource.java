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
import org.jenjang.intake.submission.domain.Plea;
import org.jspecify.annotations.Nullable;

/** How a reporter changes the course of his complaint, for programs. It is opened as for {@link SayingResource}. */
@Path("/api/complaints")
@Consumes(MediaType.APPLICATION_JSON)
@Cancellable(false)
public class PleaResource {

    private final SayByProgram say;

    PleaResource(SayByProgram say) {
        this.say = say;
    }

    /** Asks for a closed case to be opened again. */
    @POST
    @Path("/{ticket}/reopening")
    @PermitAll
    public Uni<SaidView> reopen(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable ReasonRequest request) {
        ComplaintCommand command =
                Plea.ReopenCase.of(SayByProgram.present(request).reason());
        return say.once(ticket, pin, key, List.of("reopening", request), command);
    }

    /** Objects to the report being archived. */
    @POST
    @Path("/{ticket}/archive-objection")
    @PermitAll
    public Uni<SaidView> objectToArchive(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable ReasonRequest request) {
        ComplaintCommand command =
                Plea.ObjectToArchive.of(SayByProgram.present(request).reason());
        return say.once(ticket, pin, key, List.of("archive-objection", request), command);
    }

    /** Objects to the report following another one. */
    @POST
    @Path("/{ticket}/link-objection")
    @PermitAll
    public Uni<SaidView> objectToLink(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable ReasonRequest request) {
        ComplaintCommand command =
                Plea.ObjectToLink.of(SayByProgram.present(request).reason());
        return say.once(ticket, pin, key, List.of("link-objection", request), command);
    }

    /** Asks for more secrecy; it cannot be taken back. */
    @POST
    @Path("/{ticket}/secrecy")
    @PermitAll
    public Uni<SaidView> raiseSecrecy(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable SecrecyRequest request) {
        SecrecyRequest asked = SayByProgram.present(request);
        ComplaintCommand command = Plea.RaiseSecrecy.of(asked.anonymous(), asked.secret());
        return say.once(ticket, pin, key, List.of("secrecy", request), command);
    }

    /** Takes the matter to the Ombudsman, who learns the identity of the reporter. */
    @POST
    @Path("/{ticket}/ombudsman")
    @PermitAll
    public Uni<SaidView> requestOmbudsman(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @Nullable OmbudsmanRequest request) {
        OmbudsmanRequest asked = SayByProgram.present(request);
        ComplaintCommand command = Plea.RequestOmbudsman.of(
                asked.reason(), asked.resident(), asked.concerned(), asked.consent());
        return say.once(ticket, pin, key, List.of("ombudsman", request), command);
    }

    /** A reason. */
    public record ReasonRequest(@Nullable String reason) {}

    /** How much secrecy is wanted; what is left out stays as it is. */
    public record SecrecyRequest(
            @Nullable Boolean anonymous, @Nullable Boolean secret) {}

    /**
     * What the Ombudsman asks of who comes to him; all three declarations have to be true.
     *
     * @param resident he is a citizen or lives in the country
     * @param concerned he is the victim or the victim's proxy
     * @param consent his identity may be passed on to the Ombudsman
     */
    public record OmbudsmanRequest(
            @Nullable String reason,
            @Nullable Boolean resident,
            @Nullable Boolean concerned,
            @Nullable Boolean consent) {}
}
