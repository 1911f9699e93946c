package org.jenjang.routing.competence.domain;

import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/** To whom a rule sends. */
public sealed interface Target {

    /** One institution, the same one everywhere. */
    record Named(String institution, UnitChoice unit) implements Target {}

    /** The government of the report's region: of its regency or city, or of its province. */
    record Regional(Tier tier, UnitChoice unit) implements Target {

        /** Jakarta alone has one government for what elsewhere two share. */
        private static final String JAKARTA = "31";

        /** Code of the government; empty where the region is not known well enough. */
        public Optional<String> government(@Nullable String region) {
            return CodeLists.region(region).flatMap(this::government).map(code -> "pemda:" + code);
        }

        private Optional<String> government(Region region) {
            if (tier == Tier.PROVINCIAL || region.provinceCode().equals(JAKARTA)) {
                return Optional.of(region.provinceCode());
            }
            return region.parent() == null ? Optional.empty() : Optional.of(region.code());
        }
    }

    /** The unit that examines officials, in the institution to which the rest of the book sends. */
    record Inspectorate() implements Target {}

    /** The institution one rung above the one to which the rest of the book sends, and which it is not about either. */
    record TierAbove() implements Target {}

    /** Nobody whom a rule could name, such as a court: a person decides. */
    record Person() implements Target {}
}
