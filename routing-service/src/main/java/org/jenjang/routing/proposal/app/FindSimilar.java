package org.jenjang.routing.proposal.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.suggestion.app.Suggestions;
import org.jenjang.routing.suggestion.domain.Report;

/** Finds reports that may tell the same matter, so that nobody has to tell it twice. */
@ApplicationScoped
public class FindSimilar {

    private static final int SHOWN = 5;

    private final Suggestions suggestions;
    private final SimilarReports reports;
    private final Clock clock;
    private final HeavyWork heavyWork;

    FindSimilar(Suggestions suggestions, SimilarReports reports, Clock clock, HeavyWork heavyWork) {
        this.suggestions = suggestions;
        this.reports = reports;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /**
     * The likeliest first; at most five.
     *
     * @param complaint id of the report itself, which is left out; empty while it has none
     */
    public Uni<List<SimilarReport>> to(String complaint, Asked asked) {
        if (asked.title() == null || asked.narrative() == null) {
            return Uni.createFrom().item(List.of());
        }
        Report report = new Report(asked.title(), asked.narrative(), asked.category(), asked.region());
        return heavyWork.run(HeavyWork.Kind.ANSWER, () -> likely(complaint, report)).chain(likely -> likely.isEmpty()
                ? Uni.createFrom().item(List.of())
                : reports.open(likely).map(found -> found.stream()
                        .sorted(Comparator.comparingInt(one -> likely.indexOf(one.complaint())))
                        .limit(SHOWN)
                        .toList()));
    }

    private List<String> likely(String complaint, Report report) {
        return suggestions.duplicates(complaint, report, clock.instant()).stream()
                .map(ranked -> ranked.value().complaintId())
                .toList();
    }
}
