package org.jenjang.routing.suggestion.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.suggestion.app.Suggestions;

/** Lets the suggestion go by the regions of newer code lists and of a new day; on a thread that nobody waits for. */
@ApplicationScoped
class PlacesTimer {

    private final Suggestions suggestions;

    PlacesTimer(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Scheduled(every = "${jenjang.routing.code-lists:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        suggestions.refreshPlaces();
    }
}
