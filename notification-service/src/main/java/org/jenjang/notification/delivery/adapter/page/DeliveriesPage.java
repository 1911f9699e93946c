package org.jenjang.notification.delivery.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.notification.delivery.Deliveries;
import org.jenjang.notification.delivery.DeliveryFilter;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jspecify.annotations.Nullable;

/** What was sent to whom, with what outcome; a notice that is not sent can be tried again at once. */
@Path("/")
@Cancellable(false)
public class DeliveriesPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                FilledForm form, List<Parts.Option> states, List<DeliveryEntry> entries, int total, Parts.Pages pages,
                boolean mayRetry, boolean retried);
    }

    private final Deliveries deliveries;
    private final DeliveryEntries entries;
    private final PageContext page;
    private final SecurityIdentity identity;

    DeliveriesPage(Deliveries deliveries, DeliveryEntries entries, PageContext page, SecurityIdentity identity) {
        this.deliveries = deliveries;
        this.entries = entries;
        this.page = page;
        this.identity = identity;
    }

    /** The deliveries, newest first. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.OVERSEER})
    public Uni<TemplateInstance> list(@RestQuery @Nullable String complaint, @RestQuery @Nullable String state,
            @RestQuery("page") @DefaultValue("1") int number, @RestQuery boolean retried) {
        DeliveryFilter filter = DeliveryFilter.of(complaint, state);
        int current = Math.clamp(number, 1, 10_000);
        FilledForm form = FilledForm.empty().withValue("complaint", filter.complaint()).withValue("state", filter.state());
        return deliveries.find(filter, current)
                .map(found -> Templates.list(form, entries.states(), entries.of(found.lines()), found.total(),
                        new Parts.Pages(current, found.pages(), address(filter) + "&page="),
                        identity.hasRole(Role.NATIONAL_ADMIN), retried));
    }

    /** Tries a notice again. */
    @POST
    @Path("/deliveries/{id}/retry")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Role.NATIONAL_ADMIN)
    public Uni<Response> retry(String id) {
        return deliveries.retry(read(id))
                .map(_ -> page.goTo(page.root() + "/?retried=true"));
    }

    private String address(DeliveryFilter filter) {
        return page.root() + "/?complaint=" + URLEncoder.encode(filter.complaint(), StandardCharsets.UTF_8)
                + "&state=" + filter.state();
    }

    private static UUID read(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
