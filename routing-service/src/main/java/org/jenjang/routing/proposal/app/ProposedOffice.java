package org.jenjang.routing.proposal.app;

import java.util.List;
import java.util.Locale;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.proposal.domain.Proposal;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;
import org.jspecify.annotations.Nullable;

/**
 * A proposal with the names to its codes, as it is shown.
 *
 * @param category code of the category under which the report would go there
 * @param confidence between 0 and 1
 * @param rule code of the rule that speaks for it; null when only the words do
 * @param explanation why, in the language asked for, with the legal basis; null when only the words speak for it
 * @param words the reporter's own words that spoke for it
 */
public record ProposedOffice(
        String institution,
        String name,
        Tier tier,
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String category,
        double confidence,
        @Nullable String rule,
        @Nullable String explanation,
        List<String> words) {

    /** What the register and the rules say of a proposal. */
    public static ProposedOffice of(Proposal proposal, Institutions register, Locale language) {
        return new ProposedOffice(
                proposal.institution(),
                register.name(proposal.institution()),
                register.find(proposal.institution()).map(Institution::tier).orElse(Tier.NATIONAL),
                proposal.unit().orElse(null),
                proposal.unit().map(register::name).orElse(null),
                proposal.category(),
                proposal.confidence(),
                proposal.rule().orElse(null),
                proposal.match() == null ? null : proposal.match().explanation().in(language),
                proposal.words());
    }
}
