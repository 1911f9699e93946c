package org.jenjang.intake.tracking.adapter.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jenjang.platform.kernel.Redacted;

/** The one thing that is asked of response-service, with the token of this service's own account. */
@RegisterRestClient(configKey = "response")
@OidcClientFilter
interface ResponseAnswers {

    /** What no event carries about a complaint; 404 when there is nothing of the kind. */
    @GET
    @Path("/response/api/answers/{complaint}")
    Uni<Answers> about(UUID complaint);

    /** Oldest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(List<Said> texts) {}

    /** One text; see the port. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(long event, int answer, String text) implements Redacted {

        @Override
        public String toString() {
            return "Said[" + event + "]";
        }
    }
}
