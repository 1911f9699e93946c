package org.jenjang.routing.proposal.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.competence.app.Competences;
import org.jenjang.routing.competence.domain.ReportFacts;
import org.jenjang.routing.proposal.domain.Counsel;
import org.jenjang.routing.proposal.domain.Counsellor;
import org.jenjang.routing.suggestion.app.Suggestions;
import org.jenjang.routing.suggestion.domain.Report;

/** Says who may be competent for a report, by the rules in force and by its words. All is in memory, but a long text takes its time. */
@ApplicationScoped
public class ProposeOffices {

    /** Where the day of a report begins that names no place. */
    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private final Suggestions suggestions;
    private final Counsellor counsellor;
    private final Clock clock;
    private final HeavyWork heavyWork;

    ProposeOffices(Suggestions suggestions, Competences competences, Clock clock, HeavyWork heavyWork) {
        this.suggestions = suggestions;
        this.counsellor = new Counsellor(competences::match, competences::question, competences::inChargeOf);
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /** What to propose; nothing while neither rules nor words say anything. */
    public Uni<Counsel> about(Asked asked) {
        return heavyWork.run(HeavyWork.Kind.ANSWER, () -> atOnce(asked));
    }

    /** The same on this thread: for work that is off the event loops already, and for one decision of a person, which is short. */
    public Counsel atOnce(Asked asked) {
        Optional<Report> words = asked.title() == null || asked.narrative() == null
                ? Optional.empty()
                : Optional.of(new Report(asked.title(), asked.narrative(), asked.category(), asked.region()));
        return counsellor.counsel(facts(asked), words.flatMap(suggestions::advise).orElse(null));
    }

    private ReportFacts facts(Asked asked) {
        ZoneId zone = CodeLists.region(asked.region()).map(Region::zone).orElse(CAPITAL);
        return new ReportFacts(asked.category(), asked.region(), asked.answers(), asked.supervisory(), asked.keepFrom(),
                LocalDate.ofInstant(clock.instant(), zone));
    }
}
