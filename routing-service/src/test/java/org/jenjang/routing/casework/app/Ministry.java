package org.jenjang.routing.casework.app;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.Share;

/** A ministry for roads and housing, and the register after it was split in two. */
final class Ministry {

    static final String CODE = "kl:kemenpu";
    static final String ROADS = "pupr.jalan";
    static final String HOUSING = "pupr.permukiman";
    static final String HEIR_OF_ROADS = "kl:kemenhub";
    static final String HEIR_OF_HOUSING = "kl:kemenpkp";
    static final String DECREE = "Perpres 1/2027";

    private Ministry() {}

    /** It ended the day before; roads are the successor's, housing is another one's. */
    static Register split(Register before, LocalDate today) {
        return new Register(before.all().stream()
                .map(institution -> institution.code().equals(CODE) ? ended(institution, today.minusDays(1)) : institution)
                .toList());
    }

    private static Institution ended(Institution old, LocalDate lastDay) {
        return new Institution(old.code(), old.name(), old.parent(), old.tier(), old.kind(), old.region(), old.zone(),
                old.email(), old.validFrom(), lastDay, HEIR_OF_ROADS, List.of(new Share(HEIR_OF_HOUSING, List.of(HOUSING))),
                DECREE, old.units());
    }
}
