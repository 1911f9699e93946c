package org.jenjang.routing.codelist.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.register.domain.Fault;
import org.jenjang.routing.register.domain.RegisterLine;

/** Checks a file of whole entries: it is taken whole or not at all. */
public final class ListFileCheck {

    private final Edition before;
    private final Predicate<String> institutions;
    private final Map<String, RegisterLine> lines = new LinkedHashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<FieldError> faults = new ArrayList<>();

    private ListFileCheck(Edition before, Predicate<String> institutions) {
        this.before = before;
        this.institutions = institutions;
    }

    /**
     * The lists with the entries of a file in them.
     *
     * @param institutions whether there is an institution of this code
     * @throws InvalidInput with everything that is wrong, line by line
     */
    public static Edition check(ListFile file, Edition before, Predicate<String> institutions, LocalDate today) {
        return new ListFileCheck(before, institutions).check(file, today);
    }

    private Edition check(ListFile file, LocalDate today) {
        if (file.lines().isEmpty()) {
            throw new InvalidInput("file", "list-empty");
        }
        file.lines().forEach(line -> checkLine(line, file.kind()));
        List<RegisterLine> readable = lines.values().stream().filter(line -> !unreadable.contains(line.code())).toList();
        Edition after = switch (file.kind()) {
            case REGIONS -> before.with(readable.stream().map(line -> EntryColumns.region(line::text)).toList(), List.of());
            case CATEGORIES -> before.with(List.of(), readable.stream().map(line -> EntryColumns.category(line::text)).toList());
        };
        among(file.kind(), after, today).forEach(fault -> fault.in(lines).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream().distinct()
                    .sorted(Comparator.comparing(error -> (Integer) error.arguments().getFirst())).toList());
        }
        return after;
    }

    private void checkLine(RegisterLine line, ListFile.Kind kind) {
        List<FieldError> wrong = new ArrayList<>(switch (kind) {
            case REGIONS -> RegionLine.faults(line);
            case CATEGORIES -> CategoryLine.faults(line, institutions);
        });
        RegisterLine first = lines.putIfAbsent(line.code(), line);
        if (first != null) {
            wrong.add(line.fault("register-double", line.code(), first.number()));
        }
        if (!wrong.isEmpty()) {
            unreadable.add(line.code());
            faults.addAll(wrong);
        }
    }

    private List<Fault> among(ListFile.Kind kind, Edition after, LocalDate today) {
        return switch (kind) {
            case REGIONS -> EntryCheck.faults(byCode(before.regions()), byCode(after.regions()), unreadable, today);
            case CATEGORIES -> EntryCheck.faults(byCode(before.categories()), byCode(after.categories()), unreadable, today);
        };
    }

    private static Map<String, Entry> byCode(Collection<? extends Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::code, Function.identity()));
    }
}
