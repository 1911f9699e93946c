package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.WholeFile;

/** Checks a file of whole institutions or units. */
public final class FileCheck {

    private FileCheck() {}

    /**
     * The register with the entries of a file in it.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput with everything that is wrong, line by line
     */
    public static Register check(RegisterFile file, Register before, LocalDate today) {
        WholeFile whole = WholeFile.of(file.lines(), "register-empty", line -> faults(line, file.kind(), before));
        Register after = before.with(switch (file.kind()) {
            case INSTITUTIONS -> whole.readable().stream()
                    .map(line -> InstitutionLine.institution(line, before.find(line.code()), before)).toList();
            case UNITS -> withUnits(whole.readable(), before);
        });
        whole.take(RegisterCheck.faults(before, after, whole.unreadable(), today));
        return after;
    }

    private static List<FieldError> faults(EntryLine line, RegisterFile.Kind kind, Register before) {
        return switch (kind) {
            case INSTITUTIONS -> InstitutionLine.faults(line);
            case UNITS -> Stream.concat(UnitLine.faults(line).stream(), unknownOwner(line, before)).toList();
        };
    }

    private static Stream<FieldError> unknownOwner(EntryLine unit, Register before) {
        String institution = unit.text("institution");
        return before.find(institution).isPresent()
                ? Stream.empty()
                : Stream.of(unit.fault("register-institution-unknown", institution));
    }

    private static List<Institution> withUnits(List<EntryLine> lines, Register before) {
        Map<String, List<Unit>> units = lines.stream().collect(Collectors.groupingBy(line -> line.text("institution"),
                LinkedHashMap::new, Collectors.mapping(Entries::unit, Collectors.toList())));
        return units.entrySet().stream()
                .map(some -> before.find(some.getKey()).orElseThrow().withUnitsAmong(some.getValue())).toList();
    }
}
