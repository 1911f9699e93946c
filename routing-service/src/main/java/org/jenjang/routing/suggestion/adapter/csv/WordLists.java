package org.jenjang.routing.suggestion.adapter.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jenjang.routing.suggestion.domain.Disguise;
import org.jenjang.routing.suggestion.domain.Manner;

/**
 * Everyday spellings: for a word of the standard language how else it is written, by the way of writing.
 *
 * @param lists for each file the standard words, each with its other spellings
 */
public record WordLists(Map<String, Map<String, List<String>>> lists) {

    static WordLists read(Map<String, List<String>> files) {
        Map<String, Map<String, List<String>>> lists = new TreeMap<>();
        files.forEach((file, lines) -> {
            Map<String, List<String>> words = new LinkedHashMap<>();
            lines.stream().map(line -> line.split("\\s*=\\s*"))
                    .forEach(parts -> words.merge(parts[0], Arrays.asList(parts[1].split("\\s+")),
                            (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
            lists.put(file, words);
        });
        return new WordLists(lists);
    }

    /** The standard word for each other spelling; where two lists differ, the first by name holds. */
    public Map<String, String> variants() {
        Map<String, String> variants = new HashMap<>();
        lists.values().forEach(words -> words.forEach((standard, others) ->
                others.forEach(other -> variants.putIfAbsent(other, standard))));
        return variants;
    }

    /** The standard words. */
    public Stream<String> standards() {
        return lists.values().stream().flatMap(words -> words.keySet().stream());
    }

    /** The lists that belong to a manner of writing. */
    public Disguise disguise() {
        Map<Manner, Map<String, List<String>>> words = new HashMap<>();
        for (Manner manner : Manner.values()) {
            words.put(manner, lists.getOrDefault(manner.name().toLowerCase(Locale.ROOT), Map.of()));
        }
        return new Disguise(words);
    }
}
