package org.jenjang.intake.tracking.adapter.client;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jenjang.intake.config.IntakeConfig;
import org.jenjang.intake.tracking.app.WithheldTexts;

/** Asks response-service, and gives up soon: a reporter waits. */
@Singleton
class AskedTexts implements WithheldTexts {

    private final ResponseAnswers answers;
    private final Duration patience;

    AskedTexts(@RestClient ResponseAnswers answers, IntakeConfig config) {
        this.answers = answers;
        this.patience = config.answers().patience();
    }

    @Override
    public Uni<List<Text>> about(UUID complaint) {
        return answers.about(complaint)
                .ifNoItem()
                .after(patience)
                .fail()
                .map(found -> found.texts().stream()
                        .map(said -> new Text(said.event(), said.answer(), said.text()))
                        .toList())
                .onFailure()
                .invoke(failure -> Log.warnf(
                        "Withheld texts cannot be shown: complaintId=%s cause=%s", complaint, cause(failure)));
    }

    /** Never a message: that of a parser quotes what it could not read. */
    private static String cause(Throwable failure) {
        return failure instanceof WebApplicationException refused
                ? "HTTP " + refused.getResponse().getStatus()
                : failure.getClass().getSimpleName();
    }
}
