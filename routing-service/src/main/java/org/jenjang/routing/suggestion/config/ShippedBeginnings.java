package org.jenjang.routing.suggestion.config;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.suggestion.adapter.lucene.LuceneFiledReports;
import org.jenjang.routing.suggestion.app.Beginnings;
import org.jenjang.routing.suggestion.app.FiledReports;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Suggester;

/** Begins with the shipped files. */
@ApplicationScoped
class ShippedBeginnings implements Beginnings {

    @Override
    public Analysis analysis() {
        return ShippedSuggester.analysis();
    }

    @Override
    public Suggester suggester(Analysis analysis) {
        return ShippedSuggester.of(analysis);
    }

    @Override
    public FiledReports reports() {
        return new LuceneFiledReports();
    }
}
