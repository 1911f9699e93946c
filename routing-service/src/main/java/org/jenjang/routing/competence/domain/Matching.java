package org.jenjang.routing.competence.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** Looks for the first rule that covers a report. */
record Matching(List<Rule> rules, ReportFacts report, Register register) {

    /** The match of the whole book. */
    Optional<Match> first() {
        return from(0, _ -> true);
    }

    /** @param open which rules are looked at: what has lifted a report once does not lift it once more */
    private Optional<Match> from(int place, Predicate<Rule> open) {
        for (int i = place; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (open.test(rule) && rule.covers(report)
                    && (!rule.needs(Fact.CONFLICT_OF_INTEREST) || isAboutItself(i, open))) {
                return send(rule, i, rule.needs(Fact.CONFLICT_OF_INTEREST) ? withoutConflict(open) : open);
            }
        }
        return Optional.empty();
    }

    private boolean isAboutItself(int place, Predicate<Rule> open) {
        return from(place + 1, withoutConflict(open)).filter(this::isExcluded).isPresent();
    }

    private static Predicate<Rule> withoutConflict(Predicate<Rule> open) {
        return open.and(rule -> !rule.needs(Fact.CONFLICT_OF_INTEREST));
    }

    private Optional<Match> send(Rule rule, int place, Predicate<Rule> open) {
        return switch (rule.target()) {
            case Target.Named named -> to(named.institution(), named.unit(), rule);
            case Target.Regional regional ->
                regional.government(report.region()).flatMap(code -> to(code, regional.unit(), rule));
            case Target.Inspectorate inspectorate ->
                from(place + 1, open.and(later -> !later.target().equals(inspectorate))).map(rest ->
                        rest.liftedBy(rule, rest.institution(), inspectorate(rest.institution())));
            case Target.TierAbove _ -> from(place + 1, open).flatMap(rest -> above(rest, rule));
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
