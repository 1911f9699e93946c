package org.jenjang.notification.delivery.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.notification.delivery.Deliveries;
import org.jenjang.notification.delivery.DeliveryFilter;
import org.jenjang.platform.security.Role;
import org.jspecify.annotations.Nullable;

/** What was sent about a complaint, and with what outcome. */
@Path("/api/deliveries")
@Cancellable(false)
public class DeliveryResource {

    private final Deliveries deliveries;

    DeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /**
     * The newest deliveries.
     *
     * @param complaint complaint id or ticket; absent for all
     * @param state only those in this state; absent for all
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.OVERSEER})
    public Uni<List<DeliveryView>> find(@RestQuery @Nullable String complaint, @RestQuery @Nullable String state) {
        return deliveries.find(DeliveryFilter.of(complaint, state), 1)
                .map(found -> found.lines().stream().map(DeliveryView::of).toList());
    }
}
