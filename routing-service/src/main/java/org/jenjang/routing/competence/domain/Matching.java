package org.jenjang.routing.competence.domain;

import java.util.List;
import java.util.Optional;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** Looks for the first rule that covers a report. */
record Matching(List<Rule> rules, ReportFacts report, Register register) {

    /** The match of the whole book. */
    Optional<Match> first() {
        return from(0, true);
    }

    /** @param conflicts whether a conflict of interest is looked for; what is found for one is not looked at once more */
    private Optional<Match> from(int place, boolean conflicts) {
        for (int i = place; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (rule.covers(report) && (!rule.needs(Fact.CONFLICT_OF_INTEREST) || (conflicts && isAboutItself(i)))) {
                return send(rule, i, conflicts && !rule.needs(Fact.CONFLICT_OF_INTEREST));
            }
        }
        return Optional.empty();
    }

    private boolean isAboutItself(int place) {
        return from(place + 1, false).filter(this::isExcluded).isPresent();
    }

    private Optional<Match> send(Rule rule, int place, boolean conflicts) {
        return switch (rule.target()) {
            case Target.Named named -> to(named.institution(), named.unit(), rule);
            case Target.Regional regional ->
                regional.government(report.region()).flatMap(code -> to(code, regional.unit(), rule));
            case Target.Inspectorate _ -> from(place + 1, conflicts).map(rest ->
                    rest.liftedBy(rule, rest.institution(), inspectorate(rest.institution())));
            case Target.TierAbove _ -> from(place + 1, conflicts).flatMap(rest -> above(rest, rule));
            case Target.Person _ -> Optional.empty();
        };
    }

    private Optional<Match> to(String code, UnitChoice unit, Rule rule) {
        return register.inChargeOf(code, report.category(), report.day())
                .map(institution -> new Match(List.of(rule), institution.code(),
                        unit.in(institution, report.region(), report.day()).orElse(null)));
    }

    /** What an inspectorate would examine is examined by the one above. */
    private Optional<Match> above(Match rest, Rule rule) {
        boolean examined = rest.unit() != null && rest.unit().equals(inspectorate(rest.institution()));
        return register.above(rest.institution()).stream()
                .filter(institution -> institution.isInOfficeOn(report.day()))
                .map(Institution::code)
                .map(code -> rest.liftedBy(rule, code, examined ? inspectorate(code) : null))
                .filter(match -> !isExcluded(match))
                .findFirst();
    }

    private @Nullable String inspectorate(String institution) {
        return register.find(institution).stream()
                .flatMap(found -> found.unitsOn(report.day()).stream())
                .filter(Unit::isInspectorate)
                .map(Unit::code)
                .findFirst().orElse(null);
    }

    private boolean isExcluded(Match match) {
        return report.keepFrom().contains(match.institution())
                || (match.unit() != null && report.keepFrom().contains(match.unit()));
    }
}
