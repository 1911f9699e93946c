package org.jenjang.routing.codelist.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.codelist.app.CurrentLists;

/** Entries under the name of their province or main category; folded, so that those can be looked over. */
@ApplicationScoped
class ListGroups {

    /** So many are read at a glance. */
    private static final int FEW = 10;

    private final CurrentLists lists;
    private final ListLines lines;
    private final ListWords words;

    ListGroups(CurrentLists lists, ListLines lines, ListWords words) {
        this.lists = lists;
        this.lines = lines;
        this.words = words;
    }

    /** All in one group that cannot be folded; none when there are no entries. */
    List<ListView.Group> one(String title, List<? extends Entry> entries) {
        return entries.isEmpty() ? List.of() : List.of(new ListView.Group(title, false, true, entries.stream().map(lines::line).toList()));
    }

    /** @param shown code of an entry whose group is unfolded; of few entries all are */
    List<ListView.Group> folded(List<? extends Entry> entries, String shown) {
        SequencedMap<String, List<Entry>> groups = entries.stream()
                .collect(Collectors.groupingBy(ListGroups::top, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> new ListView.Group(
                words.say().partsOf(name(group.getKey(), group.getValue()), group.getValue().size()), true,
                entries.size() <= FEW || group.getValue().stream().anyMatch(entry -> entry.code().equals(shown)),
                group.getValue().stream().map(lines::line).toList())).toList();
    }

    private static String top(Entry entry) {
        return switch (entry) {
            case Region region -> region.provinceCode();
            case Category category -> category.code().split("\\.", 2)[0];
        };
    }

    private String name(String top, List<Entry> entries) {
        Edition now = lists.known().edition();
        return switch (entries.getFirst()) {
            case Region _ -> now.region(top).map(words::name).orElse(top);
            case Category _ -> now.category(top).map(words::name).orElse(top);
        };
    }
}
