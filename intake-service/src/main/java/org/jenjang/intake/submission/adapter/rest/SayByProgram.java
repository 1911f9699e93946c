package org.jenjang.intake.submission.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.app.HandleComplaintCommand;
import org.jenjang.intake.submission.app.OpenComplaint;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Lets a program say something for a reporter: opens his complaint, and carries out once what is sent twice. */
@Singleton
class SayByProgram {

    private final OpenComplaint open;
    private final HandleComplaintCommand handle;
    private final Idempotency idempotency;
    private final CurrentActor actor;

    SayByProgram(OpenComplaint open, HandleComplaintCommand handle, Idempotency idempotency, CurrentActor actor) {
        this.open = open;
        this.handle = handle;
        this.idempotency = idempotency;
        this.actor = actor;
    }

    /** Says it, to a complaint that the PIN or the account opens. */
    Uni<SaidView> once(
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

    /**
     * The body of a request that must have one.
     *
     * @throws InvalidInput when it has none
     */
    static <T> T present(@Nullable T request) {
        if (request == null) {
            throw new InvalidInput("body", "required");
        }
        return request;
    }
}
