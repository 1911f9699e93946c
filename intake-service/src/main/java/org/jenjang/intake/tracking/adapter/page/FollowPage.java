package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.pass.PassCookies;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.submission.app.NotNow;
import org.jenjang.intake.submission.domain.ComplaintCommand;
import org.jenjang.intake.tracking.app.FollowComplaint;
import org.jenjang.intake.tracking.app.Followed;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** One complaint as its reporter sees it, with everything that he may say about it. */
@Path("/lacak/{ticket}")
@Cancellable(false)
@PermitAll
public class FollowPage {

    private final Visitor visitor;
    private final FollowComplaint follow;
    private final SayOnPage say;
    private final Institutions institutions;
    private final PageContext page;
    private final Clock clock;

    FollowPage(
            Visitor visitor,
            FollowComplaint follow,
            SayOnPage say,
            Institutions institutions,
            PageContext page,
            Clock clock) {
        this.visitor = visitor;
        this.follow = follow;
        this.say = say;
        this.institutions = institutions;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance complaint(FollowView view);
    }

    /** The complaint; whoever has no pass for it is asked for ticket and PIN. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> show(
            @RestPath String ticket,
            @RestCookie(PassCookies.FOLLOW) @Nullable String pass,
            @RestQuery @Nullable String pesan) {
        return visitor.admit(ticket, pass)
                .chain(follow::byId)
                .map(followed -> answer(200, followed, FilledForm.empty(), pesan != null, null))
                .onFailure(NotFound.class)
                .recoverWithItem(() -> toDoor(ticket));
    }

    /** Says something: what, stands in the last part of the path. */
    @POST
    @Path("/{saying}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> say(
            @RestPath String ticket,
            @RestPath String saying,
            @RestCookie(PassCookies.FOLLOW) @Nullable String pass,
            MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return visitor.admit(ticket, pass)
                .chain(complaint -> say(complaint, ticket, saying, form))
                .onFailure(NotFound.class)
                .recoverWithItem(() -> toDoor(ticket));
    }

    private Uni<Response> say(UUID complaint, String ticket, String saying, FilledForm form) {
        ComplaintCommand command;
        try {
            command = say.read(saying, form);
        } catch (InvalidInput invalid) {
            return again(complaint, 422, say.withErrors(saying, form, invalid), null);
        }
        return say.once(complaint, form.value("once"), Map.of(saying, form.values()), command)
                .map(_ -> Response.seeOther(URI.create(page.root() + "/lacak/" + ticket + "?pesan=" + saying))
                        .build())
                .onFailure(NotNow.class)
                .recoverWithUni(refused -> again(complaint, 409, form, say.sentence((NotNow) refused)));
    }

    private Uni<Response> again(UUID complaint, int status, FilledForm form, @Nullable String refusal) {
        return follow.byId(complaint).map(followed -> answer(status, followed, form, false, refusal));
    }

    private Response answer(int status, Followed followed, FilledForm form, boolean said, @Nullable String refusal) {
        FollowView view = new FollowView(
                followed,
                page.language(),
                institutions,
                clock.instant(),
                form,
                Ids.next().toString(),
                said,
                refusal);
        return Response.status(status)
                .entity(Templates.complaint(view))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response toDoor(String ticket) {
        return Response.seeOther(UriBuilder.fromPath(page.root() + "/lacak")
                        .queryParam("nomor", "{ticket}")
                        .build(ticket))
                .build();
    }
}
