package org.jenjang.routing.proposal.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.proposal.app.ProposedOffice;
import org.jenjang.routing.proposal.app.SimilarReport;
import org.jenjang.routing.proposal.domain.Counsel;
import org.jenjang.routing.register.app.Institutions;
import org.jspecify.annotations.Nullable;

/** Puts names to the codes of a counsel. */
@ApplicationScoped
class CounselViews {

    private final Institutions institutions;

    CounselViews(Institutions institutions) {
        this.institutions = institutions;
    }

    CounselView of(Counsel counsel, List<SimilarReport> similar, Locale language) {
        return new CounselView(
                counsel.proposals().stream().map(proposal -> ProposedOffice.of(proposal, institutions, language)).toList(),
                counsel.isSure(),
                counsel.categories().stream()
                        .map(guess -> new CounselView.Guess(guess.value(), guess.confidence()))
                        .toList(),
                question(counsel.question(), language),
                similar.stream().map(this::similar).toList());
    }

    private static CounselView.@Nullable Question question(@Nullable TellingQuestion question, Locale language) {
        return question == null
                ? null
                : new CounselView.Question(question.fact().key(), question.fact().question().in(language),
                        question.fact().answers().stream()
                                .map(answer -> new CounselView.Choice(answer.code(), answer.label().in(language)))
                                .toList());
    }

    private CounselView.Similar similar(SimilarReport report) {
        return new CounselView.Similar(report.ticket(), report.title(), report.region(), report.submittedAt(),
                institutions.name(report.holder()), report.stage());
    }
}
