package org.jenjang.routing.casework.adapter.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.work.TooBusyException;
import org.jenjang.routing.casework.app.AskedCase;
import org.jenjang.routing.casework.app.CaseCounsel;
import org.jenjang.routing.casework.app.CaseReading;
import org.jenjang.routing.casework.app.JournalLine;
import org.jenjang.routing.casework.app.ProposeForCase;
import org.jenjang.routing.casework.domain.Dossier;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.proposal.app.FindSimilar;
import org.jenjang.routing.proposal.app.SimilarReport;
import org.jenjang.routing.proposal.domain.Counsel;
import org.jenjang.routing.proposal.domain.Proposal;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.app.Places;
import org.jenjang.routing.register.domain.Institution;

/** Shows what is proposed for a case that waits for an institution. */
@ApplicationScoped
class ProposedViews {

    private final ProposeForCase proposeForCase;
    private final FindSimilar findSimilar;
    private final Institutions institutions;
    private final Places places;
    private final Words words;
    private final PageContext page;

    ProposedViews(ProposeForCase proposeForCase, FindSimilar findSimilar, Institutions institutions, Places places,
            Words words, PageContext page) {
        this.proposeForCase = proposeForCase;
        this.findSimilar = findSimilar;
        this.institutions = institutions;
        this.places = places;
        this.words = words;
        this.page = page;
    }

    /** The proposals; nothing where there is nothing to choose, or too many ask: the desk decides without. */
    Uni<ProposedView> of(CaseReading reading) {
        if (!reading.allowed().contains(RoutingAction.DISPOSE)) {
            return Uni.createFrom().item(ProposedView.NOTHING);
        }
        Dossier dossier = reading.routingCase().dossier();
        return proposeForCase.about(reading)
                .chain(found -> findSimilar.to(reading.id(), AskedCase.of(dossier.file(), dossier.safeguards()))
                        .map(similar -> view(found, similar)))
                .onFailure(TooBusyException.class).recoverWithItem(ProposedView.NOTHING);
    }

    private ProposedView view(CaseCounsel found, List<SimilarReport> similar) {
        Counsel counsel = found.counsel();
        return new ProposedView(
                IntStream.range(0, counsel.proposals().size())
                        .mapToObj(place -> office(place + 1, counsel.proposals().get(place)))
                        .toList(),
                counsel.isSure(),
                found.blind(),
                similar.stream().map(this::similar).toList());
    }

    /** What had been proposed when somebody chose, and whether he followed it; empty when nothing was. */
    Optional<String> remembered(JournalLine disposed) {
        return Optional.ofNullable(disposed.proposed()).map(proposed -> proposed.institution().equals(disposed.turn().institution())
                ? say().accepted(percent(proposed))
                : say().replaced(words.name(proposed.institution()), percent(proposed)));
    }

    private ProposedView.Office office(int key, Proposal proposal) {
        Tier tier = institutions.find(proposal.institution()).map(Institution::tier).orElse(Tier.NATIONAL);
        String category = Optional.ofNullable(proposal.category()).orElse(Category.ANYTHING);
        return new ProposedView.Office(key, proposal.institution(), words.name(proposal.institution()), Words.level(tier),
                words.say().tier(tier), proposal.unit().map(words::name).orElse(""), category, words.category(category),
                percent(proposal.confidence()), reasons(proposal));
    }

    private List<String> reasons(Proposal proposal) {
        List<String> reasons = new ArrayList<>();
        if (proposal.match() != null) {
            reasons.add(say().byRule(proposal.match().explanation().in(words.language())));
        }
        if (!proposal.words().isEmpty()) {
            reasons.add(say().byWords(String.join(", ", proposal.words())));
        }
        return reasons.isEmpty() ? List.of(say().usual()) : reasons;
    }

    private ProposedView.Similar similar(SimilarReport report) {
        String date = words.date(report.submittedAt().atZone(places.of(report.holder()).zone()));
        return new ProposedView.Similar(report.ticket(), report.title(),
                say().similarWhere(date, words.name(report.holder())));
    }

    private static int percent(Proposed proposed) {
        return percent(proposed.confidence());
    }

    private static int percent(double confidence) {
        return (int) Math.round(100 * confidence);
    }

    private ProposalMessages say() {
        return MessageBundles.get(ProposalMessages.class, Localized.Literal.of(page.language()));
    }
}
