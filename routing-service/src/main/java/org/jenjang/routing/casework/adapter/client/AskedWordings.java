package org.jenjang.routing.casework.adapter.client;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.routing.casework.app.Wording;
import org.jenjang.routing.casework.app.Wordings;
import org.jenjang.routing.config.RoutingConfig;

/** Asks intake-service in the name of the officer, and gives up soon: he waits. */
@Singleton
class AskedWordings implements Wordings {

    private final IntakeDocuments documents;
    private final CurrentActor actor;
    private final Duration patience;

    AskedWordings(@RestClient IntakeDocuments documents, CurrentActor actor, RoutingConfig config) {
        this.documents = documents;
        this.actor = actor;
        this.patience = config.wording().patience();
    }

    /** Whoever asked goes on in the context in which he asked: patience ends on another thread, where no session may be opened. */
    @Override
    public Uni<Optional<Wording>> read(String complaint) {
        Context asker = Vertx.currentContext();
        return documents.wording(complaint, "Bearer " + actor.token())
                .map(said -> Optional.of(new Wording(said.title(), said.narrative())))
                .ifNoItem().after(patience).fail()
                .onFailure().invoke(failure -> Log.warnf(
                        "The text of a report cannot be read: complaintId=%s cause=%s", complaint, cause(failure)))
                .onFailure().recoverWithItem(Optional.empty())
                .emitOn(task -> asker.runOnContext(_ -> task.run()));
    }

    /** Never a message: that of a parser quotes what it could not read. */
    private static String cause(Throwable failure) {
        return failure instanceof WebApplicationException refused
                ? "HTTP " + refused.getResponse().getStatus()
                : failure.getClass().getSimpleName();
    }
}
