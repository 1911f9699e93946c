package org.jenjang.intake.submission.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;

/**
 * What a report is checked against besides its own form.
 *
 * @param now the present moment
 * @param institutionIsOpen whether an institution of this code takes complaints
 * @param officeIsKnown whether the register has an institution or unit of this code
 */
public record FilingRules(Instant now, Predicate<String> institutionIsOpen, Predicate<String> officeIsKnown) {

    /** The zone of the country in which a day begins first. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    /** The day it is where the report comes from; where nobody says, the latest day anywhere in the country. */
    java.time.LocalDate today(Optional<String> region) {
        ZoneId zone = region.flatMap(CodeLists::region).map(Region::zone).orElse(EASTERNMOST);
        return now.atZone(zone).toLocalDate();
    }
}
