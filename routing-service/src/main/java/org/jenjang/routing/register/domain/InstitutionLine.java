package org.jenjang.routing.register.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.LineCheck;

/** A line of a file of institutions: what is wrong with it by itself, and what becomes of the institution's units. */
final class InstitutionLine {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*:[a-z0-9][a-z0-9.-]*");
    private static final String GOVERNMENT = "pemda:";
    private static final Set<String> TIERS = Stream.of(Tier.values()).map(Enum::name).collect(Collectors.toSet());

    private InstitutionLine() {}

    /** Everything that is wrong with the line itself. */
    static List<FieldError> faults(EntryLine line) {
        LineCheck check = LineCheck.of(line, CODE, "register-code")
                .text("name", "register-name")
                .oneOf("tier", TIERS, "register-tier")
                .oneOf("kind", Institution.KINDS.keySet(), "register-kind")
                .region()
                .need(!Institution.GOVERNMENTS.contains(line.text("kind")) || !line.text("region").isEmpty(),
                        "register-region-missing", line.text("kind"))
                .oneOf("zone", ZoneId.getAvailableZoneIds(), "register-zone")
                .mail()
                .days()
                .text("source", "register-source");
        if (check.faults().isEmpty()) {
            checkKind(Entries.institution(line, List.of()), check);
        }
        ShareCheck.check(Share.listOf(line.text("shares")), check);
        return check.faults();
    }

    /** The institution of a right line; a new one begins with the units that its kind usually has. */
    static Institution institution(EntryLine line, Optional<Institution> known, Register register) {
        Institution bare = Entries.institution(line, List.of());
        return bare.withUnits(known
                .map(before -> before.units().stream().map(unit -> following(unit, before, bare)).toList())
                .orElseGet(() -> StandardUnits.of(bare, register)));
    }

    /** Units end with their institution, and go on with it when its last day is moved. */
    private static Unit following(Unit unit, Institution before, Institution after) {
        boolean endedWith = unit.validTo() != null && unit.validTo().equals(before.validTo());
        boolean outlasts = after.validTo() != null && (unit.validTo() == null || unit.validTo().isAfter(after.validTo()));
        return endedWith || outlasts ? unit.until(after.validTo()) : unit;
    }

    /** The rules find a government by the code of the region, and its tier tells on which topic it is spoken to. */
    private static void checkKind(Institution institution, LineCheck check) {
        boolean governs = Institution.GOVERNMENTS.contains(institution.kind());
        check.need(Institution.KINDS.getOrDefault(institution.kind(), Set.of()).contains(institution.tier()),
                        "register-kind-tier", institution.kind(), institution.tier().name())
                .need(governs ? institution.code().equals(GOVERNMENT + institution.region())
                        : !institution.code().startsWith(GOVERNMENT), "register-government-code", institution.code())
                .need(!governs || CodeLists.region(institution.region()).filter(region ->
                        region.kind().equals(institution.kind())).isPresent(),
                        "register-government-kind", String.valueOf(institution.region()), institution.kind());
    }
}
