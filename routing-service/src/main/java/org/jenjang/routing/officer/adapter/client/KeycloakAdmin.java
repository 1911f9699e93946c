package org.jenjang.routing.officer.adapter.client;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The few parts of Keycloak's admin API that accounts of officers need, with the token of this service's own account. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Consumes(MediaType.APPLICATION_JSON)
interface KeycloakAdmin {

    String REALM = "/auth/admin/realms/jenjang";
    String USER = REALM + "/users/{id}";

    /** One account; 404 when there is none. */
    @GET
    @Path(USER)
    Uni<KeycloakUser> user(@RestPath String id);

    /** The accounts with exactly this address: one or none. */
    @GET
    @Path(REALM + "/users")
    Uni<List<KeycloakUser>> withEmail(@RestQuery String email, @RestQuery boolean exact, @RestQuery boolean briefRepresentation);

    /** Makes an account; its address stands in {@code Location}, and 409 when name or address are taken. */
    @POST
    @Path(REALM + "/users")
    Uni<Response> create(KeycloakUser user);

    /** Changes what is named; attributes are replaced as a whole. */
    @PUT
    @Path(USER)
    Uni<Void> update(@RestPath String id, KeycloakUser user);

    /** The roles of an account. */
    @GET
    @Path(USER + "/role-mappings/realm")
    Uni<List<KeycloakRole>> roles(@RestPath String id);

    @POST
    @Path(USER + "/role-mappings/realm")
    Uni<Void> addRoles(@RestPath String id, List<KeycloakRole> roles);

    @DELETE
    @Path(USER + "/role-mappings/realm")
    Uni<Void> removeRoles(@RestPath String id, List<KeycloakRole> roles);

    /** Ends all sessions of an account. */
    @POST
    @Path(USER + "/logout")
    Uni<Void> signOut(@RestPath String id);

    @PUT
    @Path(USER + "/reset-password")
    Uni<Void> setPassword(@RestPath String id, KeycloakPassword password);

    /** Sends a mail with a link under which the person does what is asked. */
    @PUT
    @Path(USER + "/execute-actions-email")
    Uni<Void> askByMail(@RestPath String id, @RestQuery("client_id") String client, @RestQuery("redirect_uri") String back,
            @RestQuery int lifespan, List<String> actions);

    @GET
    @Path(REALM + "/roles/{name}")
    Uni<KeycloakRole> role(@RestPath String name);

    /** A page of those who have a role. */
    @GET
    @Path(REALM + "/roles/{name}/users")
    Uni<List<KeycloakUser>> holders(@RestPath String name, @RestQuery int first, @RestQuery int max,
            @RestQuery boolean briefRepresentation);

    /** A page of what happened, the newest first. */
    @GET
    @Path(REALM + "/events")
    Uni<List<KeycloakEvent>> events(@RestQuery String type, @RestQuery long dateFrom, @RestQuery int first, @RestQuery int max);
}
