package org.jenjang.routing.casework.adapter.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jenjang.platform.kernel.Redacted;

/** The one thing that is asked of intake-service, with the token of the officer who looks. */
@RegisterRestClient(configKey = "intake")
interface IntakeDocuments {

    /** Title and narrative of a report; 404 for those who may not know of it. */
    @GET
    @Path("/api/documents/{id}/wording")
    Uni<Said> wording(@RestPath String id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    /** In the reporter's own words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(String title, String narrative) implements Redacted {

        @Override
        public String toString() {
            return "Said[redacted]";
        }
    }
}
