package org.jenjang.routing.competence.domain;

import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;

/** Checks to whom a rule sends: that there is such an office all the time, and that it means something for these reports. */
record TargetCheck(RuleLine line, Rule rule, Register register) {

    Optional<FieldError> fault() {
        return switch (rule.target()) {
            case Target.Named named -> named(named);
            case Target.Regional regional -> regional(regional);
            case Target.Inspectorate _ -> need("YES".equals(rule.facts().get(Fact.SUPERVISORY)) && line.unit().isEmpty(),
                    "competence-lift", Fact.SUPERVISORY);
            case Target.TierAbove _ -> need(rule.needs(Fact.CONFLICT_OF_INTEREST) && line.unit().isEmpty(),
                    "competence-lift", Fact.CONFLICT_OF_INTEREST);
            case Target.Person _ -> need(line.unit().isEmpty(), "competence-unit", line.unit());
        };
    }

    private Optional<FieldError> named(Target.Named named) {
        return register.find(named.institution())
                .map(institution -> inOffice(institution).or(() -> serves(institution)).or(() -> has(named.unit(), institution)))
                .orElseGet(() -> Optional.of(line.fault("competence-target", named.institution())));
    }

    /** Where the rule is for one region, that one must have such a government. */
    private Optional<FieldError> regional(Target.Regional regional) {
        return regional.government(rule.region()).flatMap(code -> register.find(code)
                .map(this::inOffice)
                .orElseGet(() -> Optional.of(line.fault("competence-target", code))));
    }

    private Optional<FieldError> inOffice(Institution institution) {
        boolean fromStart = !rule.validFrom().isBefore(institution.validFrom());
        boolean toEnd = institution.validTo() == null || !rule.lastDay().isAfter(institution.validTo());
        return need(fromStart && toEnd, "competence-out-of-office", institution.code(), institution.validFrom().toString(),
                institution.validTo() == null ? "…" : institution.validTo().toString());
    }

    private Optional<FieldError> serves(Institution institution) {
        String served = institution.region();
        return need(served == null || rule.region() == null || Codes.covers(served, rule.region())
                        || Codes.covers(rule.region(), served),
                "competence-outside", institution.code(), line.region());
    }

    /** A whole kind of units may still be missing; one that is named must be there. */
    private Optional<FieldError> has(UnitChoice unit, Institution institution) {
        return need(unit.slugs().stream().allMatch(slug -> slug.endsWith("*")
                        || institution.units().stream().anyMatch(one -> one.code().equals(institution.code() + "/" + slug))),
                "competence-unit", line.unit());
    }

    private Optional<FieldError> need(boolean right, String fault, Object... arguments) {
        return right ? Optional.empty() : Optional.of(line.fault(fault, arguments));
    }
}
