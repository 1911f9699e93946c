package org.jenjang.routing.competence.domain;

import org.jenjang.contracts.vocabulary.Tier;

/** Targets as they are written. */
final class TargetText {

    private static final String REGENCY = "regency";
    private static final String PROVINCE = "province";
    private static final String INSPECTORATE = "inspectorate";
    private static final String TIER_ABOVE = "tier-above";
    private static final String PERSON = "person";

    private TargetText() {}

    /** What is no word for a target is taken for the code of an institution. */
    static Target read(String target, String unit) {
        UnitChoice choice = unit.isEmpty() ? UnitChoice.NONE : UnitChoice.of(unit);
        return switch (target) {
            case REGENCY -> new Target.Regional(Tier.DISTRICT, choice);
            case PROVINCE -> new Target.Regional(Tier.PROVINCIAL, choice);
            case INSPECTORATE -> new Target.Inspectorate();
            case TIER_ABOVE -> new Target.TierAbove();
            case PERSON -> new Target.Person();
            default -> new Target.Named(target, choice);
        };
    }

    static String target(Target target) {
        return switch (target) {
            case Target.Named named -> named.institution();
            case Target.Regional regional -> regional.tier() == Tier.PROVINCIAL ? PROVINCE : REGENCY;
            case Target.Inspectorate _ -> INSPECTORATE;
            case Target.TierAbove _ -> TIER_ABOVE;
            case Target.Person _ -> PERSON;
        };
    }

    static String unit(Target target) {
        return switch (target) {
            case Target.Named named -> named.unit().text();
            case Target.Regional regional -> regional.unit().text();
            case Target.Inspectorate _, Target.TierAbove _, Target.Person _ -> "";
        };
    }
}
