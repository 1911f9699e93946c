package org.jenjang.routing.suggestion.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jenjang.routing.suggestion.app.Suggestions;

/** Makes the suggestion ready while the service starts. */
@ApplicationScoped
class SuggestionAtStart {

    private final Suggestions suggestions;

    SuggestionAtStart(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    void begin(@Observes StartupEvent event) {
        Uni.createFrom().voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(suggestions::begin)
                .subscribe().with(_ -> {}, failure -> Log.error("Only rules will propose: no text suggestion", failure));
    }
}
