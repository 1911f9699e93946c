package org.jenjang.routing.codelist.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.codelist.app.OwnCategories;
import org.jspecify.annotations.Nullable;

/** The subjects that an institution keeps for itself. */
@Path("/api/own-categories")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.INSTITUTION_ADMIN)
public class OwnCategoryResource {

    private static final int CREATED = 201;

    private final OwnCategories ownCategories;
    private final CurrentActor actor;

    OwnCategoryResource(OwnCategories ownCategories, CurrentActor actor) {
        this.ownCategories = ownCategories;
        this.actor = actor;
    }

    /** Adds one; its code is made of its name. */
    @POST
    @ResponseStatus(CREATED)
    public Uni<Category> add(@Nullable CategoryBody body) {
        return ownCategories.add(sent(body).draft(), actor.get());
    }

    /** Makes one what is sent: other names, evidence or none, a last day or none. */
    @PUT
    @Path("/{code}")
    public Uni<Category> change(@RestPath String code, @Nullable CategoryBody body) {
        return ownCategories.change(code, sent(body).draft(), actor.get());
    }

    private static CategoryBody sent(@Nullable CategoryBody body) {
        if (body == null) {
            throw new InvalidInput("body", "required");
        }
        return body;
    }
}
