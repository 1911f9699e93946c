package org.jenjang.routing.suggestion.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jenjang.routing.register.app.Today;
import org.jenjang.routing.suggestion.adapter.lucene.LuceneFiledReports;
import org.jenjang.routing.suggestion.app.Beginnings;
import org.jenjang.routing.suggestion.app.CurrentPlaces;
import org.jenjang.routing.suggestion.app.FiledReports;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Suggester;

/** Begins with the shipped files. */
@ApplicationScoped
class ShippedBeginnings implements Beginnings {

    private final Clock clock;

    ShippedBeginnings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Analysis analysis() {
        return ShippedSuggester.analysis();
    }

    @Override
    public CurrentPlaces places() {
        return ShippedSuggester.places(() -> Today.in(Today.CAPITAL, clock));
    }

    @Override
    public Suggester suggester(Analysis analysis, CurrentPlaces places) {
        return ShippedSuggester.of(analysis, places);
    }

    @Override
    public FiledReports reports() {
        return new LuceneFiledReports();
    }
}
