package org.jenjang.platform.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The living style page: every part of the look with example values, in every service. */
@Path("/gaya")
@Cancellable(false)
@PermitAll
public class StylePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance style(StyleExamples examples);
        static native TemplateInstance desk(StyleExamples examples);
    }

    private final StyleExamples examples;

    StylePage(StyleExamples examples) {
        this.examples = examples;
    }

    /** The parts in the public layout. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance style() {
        return Templates.style(examples);
    }

    /** The same parts on a desk: list and case side by side, dark where the device is. */
    @GET
    @Path("/meja")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance desk() {
        return Templates.desk(examples);
    }
}
