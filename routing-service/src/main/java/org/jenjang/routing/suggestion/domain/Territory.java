package org.jenjang.routing.suggestion.domain;

import java.util.Optional;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/** Where a report plays, and which office of a kind is meant there. */
record Territory(Optional<Region> region) {

    /** @param institution code; null for a regional government of which the place is not known */
    record Competent(@Nullable String institution, Tier tier) {}

    /** The office of this kind here; empty for nobody. */
    Optional<Competent> competent(Office office) {
        return switch (office) {
            case Office.Nobody _ -> Optional.empty();
            case Office.National national -> Optional.of(new Competent(national.institution(), Tier.NATIONAL));
            case Office.Regional regional -> Optional.of(regional(regional.tier()));
        };
    }

    private Competent regional(Tier tier) {
        return region.map(here -> regional(tier, here)).orElseGet(() -> new Competent(null, tier));
    }

    private static Competent regional(Tier tier, Region here) {
        String province = here.provinceCode();
        if (tier == Tier.PROVINCIAL || province.equals(Office.JAKARTA)) {
            return new Competent("pemda:" + province, Tier.PROVINCIAL);
        }
        return new Competent(here.parent() == null ? null : "pemda:" + here.code(), tier);
    }
}
