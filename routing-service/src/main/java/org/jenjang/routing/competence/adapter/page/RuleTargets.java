package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Parts.Option;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.RuleLine;
import org.jenjang.routing.competence.domain.Target;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;

/** By what the target of a rule can be looked for: its tier, or the target itself. */
@ApplicationScoped
class RuleTargets {

    private final RuleBookWords words;
    private final Institutions institutions;

    RuleTargets(RuleBookWords words, Institutions institutions) {
        this.words = words;
        this.institutions = institutions;
    }

    /** What can be chosen: tiers and words first, then the institutions that rules name. */
    List<BookPageView.Choice> choices(RuleBook book) {
        CompetenceMessages say = words.say();
        List<Option> tiers = List.of(new Option(Tier.DISTRICT.name(), say.tierDistrict()),
                new Option(Tier.PROVINCIAL.name(), say.tierProvince()), new Option(Tier.NATIONAL.name(), say.tierNation()),
                new Option("inspectorate", say.toInspectorate()), new Option("tier-above", say.toTierAbove()),
                new Option("person", say.toPerson()));
        List<Option> named = book.rules().stream().map(Rule::target)
                .flatMap(target -> target instanceof Target.Named one ? Stream.of(one.institution()) : Stream.empty())
                .distinct().map(code -> new Option(code, institutions.name(code)))
                .sorted(Comparator.comparing(Option::label)).toList();
        return List.of(new BookPageView.Choice(say.tierGroup(), tiers), new BookPageView.Choice(say.institutionGroup(), named));
    }

    /** All by which this rule is found. */
    List<String> of(Rule rule) {
        String code = RuleLine.of(1, rule).target();
        return tier(rule.target()).map(tier -> List.of(code, tier.name())).orElse(List.of(code));
    }

    private Optional<Tier> tier(Target target) {
        return switch (target) {
            case Target.Named named -> institutions.find(named.institution()).map(Institution::tier);
            case Target.Regional regional -> Optional.of(regional.tier());
            case Target.Inspectorate _, Target.TierAbove _, Target.Person _ -> Optional.empty();
        };
    }
}
