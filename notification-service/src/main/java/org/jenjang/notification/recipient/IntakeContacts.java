package org.jenjang.notification.recipient;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Intake's vault: one of the two synchronous calls between services, so that who a reporter is has one home and can be erased
 * there. It is made with the token of this service's own account.
 */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
interface IntakeContacts {

    /** The contact that the reporter left with a complaint; 404 when there is none. */
    @GET
    @Path("/api/vault/contacts/{complaint}")
    Uni<Contact> find(String complaint);
}
