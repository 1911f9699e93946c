package org.jenjang.notification.recipient;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Intake's vault: one of the few synchronous calls between services, so that who a reporter is has one home and can be erased
 * there. It is made with the token of this service's own account.
 */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
interface IntakeContacts {

    /** The contacts that reporters left with their complaints. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/api/vault/contacts")
    Uni<Answer> find(Question question);

    /**
     * Whose contacts are asked for.
     *
     * @param complaints at most 100
     */
    record Question(Set<String> complaints) {}

    /**
     * What the vault tells.
     *
     * @param contacts by complaint; those that it does not know are left out
     * @param unreadable complaints that it knows, but whose entry it cannot open
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(Map<String, Contact> contacts, Set<String> unreadable) {}
}
