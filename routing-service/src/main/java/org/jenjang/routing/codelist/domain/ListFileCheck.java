package org.jenjang.routing.codelist.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.listfile.domain.WholeFile;

/** Checks a file of whole regions or categories. */
public final class ListFileCheck {

    private ListFileCheck() {}

    /**
     * The lists with the entries of a file in them.
     *
     * @param institutions whether there is an institution of this code
     * @throws org.jenjang.platform.kernel.InvalidInput with everything that is wrong, line by line
     */
    public static Edition check(ListFile file, Edition before, Predicate<String> institutions, LocalDate today) {
        WholeFile whole = WholeFile.of(file.lines(), "list-empty", line -> switch (file.kind()) {
            case REGIONS -> RegionLine.faults(line);
            case CATEGORIES -> CategoryLine.faults(line, institutions);
        });
        List<EntryLine> lines = whole.readable();
        Edition after = switch (file.kind()) {
            case REGIONS -> before.with(lines.stream().map(line -> EntryColumns.region(line::text)).toList(), List.of());
            case CATEGORIES -> before.with(List.of(), lines.stream().map(line -> EntryColumns.category(line::text)).toList());
        };
        whole.take(EntryCheck.faults(entries(file.kind(), before), entries(file.kind(), after), whole.unreadable(), today));
        return after;
    }

    private static Map<String, Entry> entries(ListFile.Kind kind, Edition edition) {
        return switch (kind) {
            case REGIONS -> byCode(edition.regions());
            case CATEGORIES -> byCode(edition.categories());
        };
    }

    private static Map<String, Entry> byCode(Collection<? extends Entry> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::code, Function.identity()));
    }
}
