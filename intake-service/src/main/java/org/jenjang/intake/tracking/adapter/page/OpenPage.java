package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.pass.PassCookies;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.app.OpenComplaint;
import org.jenjang.intake.submission.app.TooManyAttempts;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jspecify.annotations.Nullable;

/** Asks for ticket and PIN, and changes them for a pass in a cookie: the PIN stands in no address and is not kept. */
@Path("/lacak")
@Cancellable(false)
@PermitAll
public class OpenPage {

    private final OpenComplaint open;
    private final PassCookies cookies;
    private final PageContext page;

    OpenPage(OpenComplaint open, PassCookies cookies, PageContext page) {
        this.open = open;
        this.cookies = cookies;
        this.page = page;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance open(FilledForm form);
    }

    /** The form; a link may bring the ticket along, never the PIN. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance ask(@RestQuery @Nullable String nomor) {
        FilledForm empty = FilledForm.empty();
        return Templates.open(nomor == null ? empty : empty.withValue("ticket", nomor));
    }

    /** Opens the complaint, or says that ticket and PIN do not fit together. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> open(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent).withValue("pin", "");
        String ticket = sent.getFirst("ticket");
        String pin = sent.getFirst("pin");
        form = ticket == null || ticket.isBlank() ? form.withError("ticket", say().ticketMissing()) : form;
        form = pin == null || pin.isBlank() ? form.withError("pin", say().pinMissing()) : form;
        return form.valid() ? open(ticket, pin, form) : Uni.createFrom().item(refuse(422, form));
    }

    private Uni<Response> open(String ticket, String pin, FilledForm form) {
        return open.byPin(ticket, pin)
                .map(this::toComplaint)
                .onFailure(NotFound.class)
                .recoverWithItem(() -> refuse(404, form.withError("ticket", say().notFound())))
                .onFailure(TooManyAttempts.class)
                .recoverWithItem(failure -> wait((TooManyAttempts) failure, form));
    }

    private Response toComplaint(FiledComplaint complaint) {
        String ticket = complaint.ticket().value();
        return Response.seeOther(URI.create(page.root() + "/lacak/" + ticket))
                .cookie(cookies.follow(complaint.id(), ticket))
                .build();
    }

    private Response wait(TooManyAttempts tooMany, FilledForm form) {
        long minutes = Math.max(1, tooMany.comeAgain().plusSeconds(59).toMinutes());
        return Response.fromResponse(refuse(429, form.withError("ticket", say().tooMany(minutes))))
                .header(HttpHeaders.RETRY_AFTER, tooMany.comeAgain().toSeconds())
                .build();
    }

    private static Response refuse(int status, FilledForm form) {
        return Response.status(status).entity(Templates.open(form)).build();
    }

    private FollowMessages say() {
        return MessageBundles.get(FollowMessages.class, Localized.Literal.of(page.language()));
    }
}
