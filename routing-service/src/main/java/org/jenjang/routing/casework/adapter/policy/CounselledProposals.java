package org.jenjang.routing.casework.adapter.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.routing.casework.app.AskedCase;
import org.jenjang.routing.casework.domain.Ground;
import org.jenjang.routing.casework.domain.Proposals;
import org.jenjang.routing.casework.domain.Safeguards;
import org.jenjang.routing.proposal.app.ProposeOffices;
import org.jenjang.routing.proposal.domain.Proposal;

/** What rules and words propose for a case. */
@ApplicationScoped
class CounselledProposals implements Proposals {

    private final ProposeOffices proposeOffices;

    CounselledProposals(ProposeOffices proposeOffices) {
        this.proposeOffices = proposeOffices;
    }

    @Override
    public Optional<Ground> first(CaseFile file, Safeguards safeguards) {
        return proposeOffices.atOnce(AskedCase.of(file, safeguards)).first().map(CounselledProposals::ground);
    }

    private static Ground ground(Proposal proposal) {
        return new Ground(
                new Proposed(proposal.institution(), proposal.confidence(), proposal.rule().orElse(null)),
                proposal.category(),
                proposal.match() == null ? quoted(proposal.words()) : proposal.match().explanation().indonesian());
    }

    /** In Indonesian, like everything that officers write. */
    private static String quoted(List<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream().map("“%s”"::formatted).collect(Collectors.joining(", ", "Kata dalam laporan: ", "."));
    }
}
