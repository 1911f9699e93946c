package org.jenjang.routing.codelist.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.listfile.domain.EntryChange;

/**
 * Code lists that become other ones.
 *
 * @param regions those that change, as they shall be
 * @param categories those that change, as they shall be
 * @param changes what changes, entry by entry
 */
public record ListEdit(List<Region> regions, List<Category> categories, List<EntryChange> changes) {

    public ListEdit {
        regions = List.copyOf(regions);
        categories = List.copyOf(categories);
        changes = List.copyOf(changes);
    }

    /** What differs between two editions. What only the first one has stays as it is: nothing is ever deleted. */
    public static ListEdit between(Edition before, Edition after) {
        List<Region> regions = after.regions().stream()
                .filter(region -> !before.region(region.code()).equals(Optional.of(region))).toList();
        List<Category> categories = after.categories().stream()
                .filter(category -> !before.category(category.code()).equals(Optional.of(category))).toList();
        Stream<EntryChange> changes = Stream.concat(
                regions.stream().flatMap(region -> change(before.region(region.code()), region)),
                categories.stream().flatMap(category -> change(before.category(category.code()), category)));
        return new ListEdit(regions, categories, changes.toList());
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The entries of which this becomes. */
    public List<EntryChange> of(EntryChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static Stream<EntryChange> change(Optional<? extends Entry> before, Entry after) {
        return before.isEmpty()
                ? Stream.of(EntryChange.added(after.code(), after.label(), EntryColumns.of(after)))
                : EntryChange.between(after.code(), after.label(), EntryColumns.of(before.get()), EntryColumns.of(after)).stream();
    }
}
