package org.jenjang.intake.tracking.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.submission.app.OpenComplaint;
import org.jenjang.intake.tracking.app.FollowComplaint;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.security.CurrentActor;
import org.jspecify.annotations.Nullable;

/**
 * Following a complaint, for programs. The header {@code Jenjang-Pin}, or the reporter's own account, opens it. Its
 * path is that of the other resources of a complaint: a request is only looked for in classes with the longest path
 * that fits.
 */
@Path("/api/complaints")
@Cancellable(false)
public class FollowResource {

    private final OpenComplaint open;
    private final FollowComplaint follow;
    private final Institutions institutions;
    private final CurrentActor actor;
    private final Clock clock;

    FollowResource(
            OpenComplaint open,
            FollowComplaint follow,
            Institutions institutions,
            CurrentActor actor,
            Clock clock) {
        this.open = open;
        this.follow = follow;
        this.institutions = institutions;
        this.actor = actor;
        this.clock = clock;
    }

    /** All that its reporter sees of a complaint. */
    @GET
    @Path("/{ticket}")
    @PermitAll
    @Cache(noStore = true)
    public Uni<ComplaintView> complaint(
            @RestPath String ticket,
            @RestHeader("Jenjang-Pin") @Nullable String pin,
            @HeaderParam("Accept-Language") String language) {
        return open.by(ticket, pin, actor.isSignedIn() ? actor.get().subject() : null)
                .chain(follow::follow)
                .map(followed -> new ComplaintViews(Words.in(language), institutions).of(followed, clock.instant()));
    }
}
