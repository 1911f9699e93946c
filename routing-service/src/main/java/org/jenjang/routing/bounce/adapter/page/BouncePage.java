package org.jenjang.routing.bounce.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.bounce.app.ReadBounces;

/** The ledger of reports that went back and forth, pair by pair: where the register or a rule should be made clearer. */
@Path("/bounces")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class BouncePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ledger(BounceView view);
    }

    private final ReadBounces readBounces;
    private final BounceViews views;
    private final CurrentActor actor;

    BouncePage(ReadBounces readBounces, BounceViews views, CurrentActor actor) {
        this.readBounces = readBounces;
        this.views = views;
        this.actor = actor;
    }

    /** The last year, a page at a time. */
    @GET
    public Uni<TemplateInstance> ledger(@RestQuery("halaman") @DefaultValue("1") String number) {
        int wanted = number.matches("\\d{1,4}") ? Integer.parseInt(number) : 1;
        return readBounces.of(actor.get()).map(pairs -> Templates.ledger(views.of(pairs, wanted)));
    }
}
