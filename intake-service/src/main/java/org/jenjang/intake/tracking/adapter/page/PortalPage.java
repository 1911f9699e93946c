package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZonedDateTime;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.tracking.app.Figures;
import org.jenjang.platform.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** The first page, and the pages that explain. */
@Path("/")
@Cancellable(false)
@PermitAll
public class PortalPage {

    private final Figures figures;
    private final WebConfig config;

    PortalPage(Figures figures, WebConfig config) {
        this.figures = figures;
        this.config = config;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance home(Figures.@Nullable Counted figures, @Nullable ZonedDateTime asOf);

        static native TemplateInstance howItWorks();

        static native TemplateInstance privacy();
    }

    /** File or follow, with today's figures; the page comes without them while they cannot be counted. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> home() {
        return figures.counted()
                .map(counted -> Templates.home(counted, counted.at().atZone(config.zone())))
                .onFailure().recoverWithItem(() -> Templates.home(null, null));
    }

    /** How a report goes its way. */
    @GET
    @Path("/cara-kerja")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance howItWorks() {
        return Templates.howItWorks();
    }

    /** What becomes of personal data. */
    @GET
    @Path("/privasi")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance privacy() {
        return Templates.privacy();
    }
}
