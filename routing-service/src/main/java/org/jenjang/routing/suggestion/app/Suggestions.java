package org.jenjang.routing.suggestion.app;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.AnalysedText;
import org.jenjang.routing.suggestion.domain.Filed;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jenjang.routing.suggestion.domain.Report;
import org.jspecify.annotations.Nullable;

/** The text suggestion of this process: soon after the start it is ready, and from then on it learns. */
@ApplicationScoped
public class Suggestions {

    private final Beginnings beginnings;
    private volatile @Nullable Learned learned;

    Suggestions(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    /** Makes it ready, which takes the processor for a while: not on a thread that others wait for. */
    public void begin() {
        long from = System.nanoTime();
        var analysis = beginnings.analysis();
        CurrentPlaces places = beginnings.places();
        learned = new Learned(analysis, places, new SuggestOffice(beginnings.suggester(analysis, places)), beginnings.reports());
        Log.infof("The text suggestion is ready after %d ms", (System.nanoTime() - from) / 1_000_000);
    }

    /** Whether it knows what is shipped, and so can learn and advise. */
    public boolean isReady() {
        return learned != null;
    }

    /** Who may be competent by the words of a report; empty while it is not ready. */
    public Optional<Advice> advise(Report report) {
        return Optional.ofNullable(learned).map(ready -> ready.offices().advise(report));
    }

    /**
     * Reports that may tell the same matter, the likeliest first; more than anybody is shown.
     *
     * @param complaint id of the report itself, which is left out; empty while it has none
     */
    public List<Ranked<Filed>> duplicates(String complaint, Report report, Instant at) {
        return Optional.ofNullable(learned)
                .map(ready -> new FindDuplicates(ready.reports())
                        .of(filed(complaint, report, ready.analysis().read(report.words()), at)))
                .orElse(List.of());
    }

    /** Goes by the regions that there are now; nothing before it is ready. Not to be called again before it has ended. */
    public void refreshPlaces() {
        Optional.ofNullable(learned).map(Learned::places).ifPresent(CurrentPlaces::refresh);
    }

    /**
     * Takes in what a case teaches by now, in the place of all it taught before.
     *
     * @param since reports that were filed before are too old to be found again
     */
    void learn(TeachingCase now, Instant since) {
        Learned ready = learned;
        if (ready == null) {
            throw new IllegalStateException("Not ready");
        }
        if (now.title() == null || now.narrative() == null) {
            ready.reports().remove(now.complaint());
            ready.offices().forget(now.complaint());
            return;
        }
        Report report = new Report(now.title(), now.narrative(), now.category(), now.region());
        AnalysedText words = ready.analysis().read(report.words());
        if (now.found() && !now.filedAt().isBefore(since)) {
            ready.reports().add(filed(now.complaint(), report, words, now.filedAt()));
        } else {
            ready.reports().remove(now.complaint());
        }
        if (now.category() != null) {
            ready.offices().learn(now.complaint(), words, now.category(), now.choices());
        }
    }

    /** Throws away reports that were filed before, as far as they only serve to be found again; nothing before it is ready. */
    void forgetFiledBefore(Instant since) {
        Optional.ofNullable(learned).ifPresent(ready -> ready.reports().removeBefore(since));
    }

    private static Filed filed(String complaint, Report report, AnalysedText words, Instant at) {
        Set<String> stems = words.words().stream().map(AnalysedText.Word::stem).collect(Collectors.toSet());
        return new Filed(complaint, stems, report.category(), report.region(), at);
    }
}
