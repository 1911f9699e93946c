package org.jenjang.routing.suggestion.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.routing.suggestion.domain.Filed;
import org.jenjang.routing.suggestion.domain.Likeness;
import org.jenjang.routing.suggestion.domain.Ranked;

/** Finds reports that tell the same matter, in other words or another language too. */
public final class FindDuplicates {

    private static final int CANDIDATES = 25;

    private final FiledReports reports;

    public FindDuplicates(FiledReports reports) {
        this.reports = reports;
    }

    /** Possible duplicates, the likeliest first; more than anybody is shown, since some of them may not be shown any more. */
    public List<Ranked<Filed>> of(Filed report) {
        // Each stem is compared with every candidate, and the index is asked for it once.
        Map<String, Double> rarities = new HashMap<>();
        Likeness likeness = new Likeness(stem -> rarities.computeIfAbsent(stem, reports::rarity));
        return reports.near(report, CANDIDATES).stream()
                .map(other -> new Ranked<>(other, likeness.between(report, other)))
                .filter(ranked -> ranked.confidence() >= Likeness.WORTH_SHOWING)
                .sorted(Comparator.comparingDouble(ranked -> -ranked.confidence()))
                .toList();
    }
}
