package org.jenjang.routing.casework.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Holder;

/** Which desk looks at a report first. */
final class Desks {

    private Desks() {}

    /**
     * The desk of its region, or the nearest one above that it is not about. Misuse of power is looked at above every
     * institution that is accused of it.
     */
    static Holder of(CaseFile file, Safeguards safeguards, Offices offices, Instant at) {
        Stream<Holder> accused = safeguards.keepFrom().stream()
                .filter(_ -> file.supervisory())
                .flatMap(code -> offices.institution(code, at).stream())
                .flatMap(institution -> offices.above(institution.institution()).stream());
        Holder highest = Stream.concat(Stream.of(offices.deskOf(file.region())), accused)
                .max(Comparator.comparing(Holder::tier))
                .orElseThrow();
        return notAbout(highest, safeguards, offices);
    }

    /** At the top there is nobody else left to look at it. */
    private static Holder notAbout(Holder desk, Safeguards safeguards, Offices offices) {
        Optional<Holder> above = offices.above(desk.institution());
        return safeguards.exclude(desk) && above.isPresent()
                ? notAbout(above.get(), safeguards, offices)
                : desk;
    }
}
