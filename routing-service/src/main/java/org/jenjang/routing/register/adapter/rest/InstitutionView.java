package org.jenjang.routing.register.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Share;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/** An entry of the register. Mail addresses are for notices and not for the public. */
record InstitutionView(
        String code,
        String name,
        @Nullable String parent,
        Tier tier,
        String kind,
        @Nullable String region,
        String zone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<Share> shares,
        List<UnitView> units) {

    static InstitutionView of(Institution institution) {
        return new InstitutionView(institution.code(), institution.name(), institution.parent(), institution.tier(),
                institution.kind(), institution.region(), institution.zone().getId(), institution.validFrom(),
                institution.validTo(), institution.successor(), institution.shares(),
                institution.units().stream().map(UnitView::of)
                        .toList());
    }

    /** An office inside the institution. */
    record UnitView(String code, String name, String kind, @Nullable String region, LocalDate validFrom,
            @Nullable LocalDate validTo, @Nullable String successor) {
        static UnitView of(Unit unit) {
            return new UnitView(unit.code(), unit.name(), unit.kind(), unit.region(), unit.validFrom(), unit.validTo(),
                    unit.successor());
        }
    }
}
