package org.jenjang.routing.casework.adapter.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.routing.casework.app.AskedCase;
import org.jenjang.routing.casework.app.Wording;
import org.jenjang.routing.casework.app.WordingProposals;
import org.jenjang.routing.casework.domain.Ground;
import org.jenjang.routing.casework.domain.Proposals;
import org.jenjang.routing.casework.domain.Safeguards;
import org.jenjang.routing.proposal.app.Asked;
import org.jenjang.routing.proposal.app.ProposeOffices;
import org.jenjang.routing.proposal.domain.Proposal;

/** What rules and words propose for a case. */
@ApplicationScoped
class CounselledProposals implements Proposals, WordingProposals {

    /** What stands in the place of words that may be kept nowhere but in the vault; in Indonesian, as officers write. */
    private static final String UNQUOTED = "Menurut kata-kata dalam laporan, yang tidak dikutip di sini.";

    private final ProposeOffices proposeOffices;

    CounselledProposals(ProposeOffices proposeOffices) {
        this.proposeOffices = proposeOffices;
    }

    @Override
    public Optional<Ground> first(CaseFile file, Safeguards safeguards) {
        return first(AskedCase.of(file, safeguards), proposal -> quoted(proposal.words()));
    }

    @Override
    public Proposals knowing(Wording text) {
        return (file, safeguards) -> first(AskedCase.of(file, text, safeguards), _ -> UNQUOTED);
    }

    private Optional<Ground> first(Asked asked, Function<Proposal, String> saying) {
        return proposeOffices.atOnce(asked).first().map(proposal -> new Ground(
                new Proposed(proposal.institution(), proposal.confidence(), proposal.rule().orElse(null)),
                proposal.category(),
                proposal.match() == null ? saying.apply(proposal) : proposal.match().explanation().indonesian()));
    }

    /** In Indonesian, like everything that officers write. */
    private static String quoted(List<String> words) {
        return words.isEmpty()
                ? ""
                : words.stream().map("“%s”"::formatted).collect(Collectors.joining(", ", "Kata dalam laporan: ", "."));
    }
}
