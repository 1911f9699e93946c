package org.jenjang.platform.http;

import io.quarkus.qute.Qute;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;

/** A page that everybody sees, one that is protected, and a form. */
@Path("/probe")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
public class ProbePage {

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return Qute.fmt("<form method=post><input type=hidden name=\"{inject:csrf.parameterName}\" value=\"{inject:csrf.token}\"></form>")
                .render();
    }

    @GET
    @Path("guarded")
    @Authenticated
    public String guarded() {
        return "<p>terjaga</p>";
    }

    @GET
    @Path("broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("nobody foresaw this");
    }

    @GET
    @Path("wrong")
    @PermitAll
    public String wrong() {
        throw new InvalidInput("query", "too-long", 100);
    }

    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public String send(@RestForm String words) {
        return "<p>diterima</p>";
    }
}
