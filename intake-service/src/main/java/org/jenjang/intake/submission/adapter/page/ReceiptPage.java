package org.jenjang.intake.submission.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.pass.PassCookies;
import org.jenjang.intake.pass.Passes;
import org.jenjang.intake.submission.app.Pins;
import org.jspecify.annotations.Nullable;

/** Shows ticket and PIN right after filing, for half an hour and in the browser that filed only. */
@Path("/tanda-terima")
@Cancellable(false)
@PermitAll
public class ReceiptPage {

    private final Passes passes;
    private final Pins pins;

    ReceiptPage(Passes passes, Pins pins) {
        this.passes = passes;
        this.pins = pins;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance receipt(String ticket, String pin, String path, boolean danger);

        static native TemplateInstance gone();
    }

    /** Ticket and PIN. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response receipt(
            @RestCookie(PassCookies.RECEIPT) @Nullable String cookie, @RestQuery @Nullable String darurat) {
        TemplateInstance shown = passes.read(Passes.Purpose.RECEIPT, cookie)
                .map(pass -> Templates.receipt(
                        pass.ticket(), pins.of(pass.complaint()).grouped(), "/lacak/" + pass.ticket(), darurat != null))
                .orElseGet(Templates::gone);
        return Response.ok(shown).header("Cache-Control", "no-store").build();
    }
}
