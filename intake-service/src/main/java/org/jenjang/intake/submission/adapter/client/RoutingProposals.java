package org.jenjang.intake.submission.adapter.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/** The one thing that is asked of routing-service. What is sent is neither stored nor logged there. */
@RegisterRestClient(configKey = "routing")
interface RoutingProposals {

    /** Who may be competent, in the given language. */
    @POST
    @Path("/routing/api/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<SaidCounsel> about(Report report, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language);

    /** A report as far as it is written. */
    record Report(
            @Nullable String title,
            @Nullable String narrative,
            @Nullable String category,
            @Nullable String region,
            Map<String, String> answers,
            List<String> doNotRouteTo) implements Redacted {

        @Override
        public String toString() {
            return "Report[redacted]";
        }
    }
}
