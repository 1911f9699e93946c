package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Checks a file of whole entries: it is taken whole or not at all. */
public final class FileCheck {

    private final Register before;
    private final LocalDate today;
    private final Map<String, RegisterLine> lines = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<FieldError> faults = new ArrayList<>();

    private FileCheck(Register before, LocalDate today) {
        this.before = before;
        this.today = today;
    }

    /**
     * The register with the entries of a file in it.
     *
     * @throws InvalidInput with everything that is wrong, line by line
     */
    public static Register check(RegisterFile file, Register before, LocalDate today) {
        return new FileCheck(before, today).check(file);
    }

    private Register check(RegisterFile file) {
        if (file.lines().isEmpty()) {
            throw new InvalidInput("file", "register-empty");
        }
        file.lines().forEach(line -> checkLine(line, file.kind()));
        Register after = before.with(switch (file.kind()) {
            case INSTITUTIONS -> readable().stream()
                    .map(line -> InstitutionLine.institution(line, before.find(line.code()), before)).toList();
            case UNITS -> withUnits();
        });
        RegisterCheck.faults(before, after, unreadable, today).forEach(fault -> fault.in(lines).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream().distinct()
                    .sorted(Comparator.comparing(error -> (Integer) error.arguments().getFirst())).toList());
        }
        return after;
    }

    private void checkLine(RegisterLine line, RegisterFile.Kind kind) {
        List<FieldError> wrong = new ArrayList<>(switch (kind) {
            case INSTITUTIONS -> InstitutionLine.faults(line);
            case UNITS -> UnitLine.faults(line);
        });
        if (kind == RegisterFile.Kind.UNITS && before.find(line.text("institution")).isEmpty()) {
            wrong.add(line.fault("register-institution-unknown", line.text("institution")));
        }
        RegisterLine first = lines.putIfAbsent(line.code(), line);
        if (first != null) {
            wrong.add(line.fault("register-double", line.code(), first.number()));
        }
        if (!wrong.isEmpty()) {
            unreadable.add(line.code());
            faults.addAll(wrong);
        }
    }

    private List<RegisterLine> readable() {
        return lines.values().stream().filter(line -> !unreadable.contains(line.code())).toList();
    }

    private List<Institution> withUnits() {
        Map<String, List<Unit>> units = readable().stream().collect(Collectors.groupingBy(line -> line.text("institution"),
                LinkedHashMap::new, Collectors.mapping(Entries::unit, Collectors.toList())));
        return units.entrySet().stream()
                .map(some -> before.find(some.getKey()).orElseThrow().withUnitsAmong(some.getValue())).toList();
    }
}
