package org.jenjang.routing.suggestion.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jenjang.contracts.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * Finds the province, regency or city that a text names: by its own name, the name of its capital, or as people shorten it.
 *
 * <p>Where a city and a regency share a name, the plain name means the city. A name that is also an everyday word ({@code batu},
 * stone) counts only after a word that announces a place, and none counts in the name of a street. Never changes; a {@link Gazetteer}
 * makes other ones.
 */
public final class PlaceNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Set<String> OF_REGENCY = Set.of("kab", "kabupaten", "pemkab", "bupati", "tangkab", "kabup");
    private static final Set<String> OF_CITY = Set.of("kota", "pemkot", "walikota", "wali", "kotamadya", "pemko");
    private static final Set<String> OF_PROVINCE = Set.of("provinsi", "prov", "propinsi", "pemprov", "gubernur");
    private static final Set<String> ANNOUNCING = Set.of("di", "ke", "dari", "warga", "wilayah", "daerah", "rsud", "polres",
            "polresta", "samsat", "disdukcapil", "dukcapil", "dinas", "kantor");
    private static final Set<String> OF_STREET = Set.of("jalan", "jl", "jln", "gang", "gg", "perumahan", "raya");

    private final RegionsInForce regions;
    private final Map<String, List<PlaceName>> names;
    private final Set<String> everydayNames;
    private final int longest;

    /**
     * @param names all names; of those that are spelled alike and of one kind the first counts
     * @param everydayNames names that mean something else as well
     */
    PlaceNames(RegionsInForce regions, List<PlaceName> names, Set<String> everydayNames) {
        this.regions = regions;
        this.names = names.stream().collect(Collectors.groupingBy(PlaceName::name));
        this.everydayNames = Set.copyOf(everydayNames);
        this.longest = names.stream().mapToInt(name -> name.name().split(" ").length).max().orElse(0);
    }

    /** The region with a code that was given with the text; where it has ended, what followed it. */
    public Optional<Region> given(@Nullable String code) {
        return regions.given(code);
    }

    /** The place the text is about: what it names most often, a regency or city before a province; empty when it names none. */
    public Optional<Region> find(String text) {
        List<String> words = words(text);
        Map<Region, Integer> found = new LinkedHashMap<>();
        int at = 0;
        while (at < words.size()) {
            at += Math.max(1, takeFrom(words, at, found));
        }
        Optional<Region> province = mostNamed(found, true);
        // Of two names for one place in a text the regency tells more, unless it lies elsewhere and the province comes first.
        return mostNamed(found, false).or(() -> province);
    }

    private static Optional<Region> mostNamed(Map<Region, Integer> found, boolean province) {
        Map.Entry<Region, Integer> most = null;
        for (Map.Entry<Region, Integer> entry : found.entrySet()) {
            if (entry.getKey().kind().equals("PROVINCE") == province
                    && (most == null || entry.getValue() > most.getValue())) {
                most = entry;
            }
        }
        return Optional.ofNullable(most).map(Map.Entry::getKey);
    }

    /** Counts the longest name that begins here and tells how many words it took. */
    private int takeFrom(List<String> words, int at, Map<Region, Integer> found) {
        for (int length = Math.min(longest, words.size() - at); length > 0; length--) {
            String name = String.join(" ", words.subList(at, at + length));
            List<PlaceName> meant = names.get(name);
            if (meant != null && isPlace(name, words, at)) {
                found.merge(choose(meant, at == 0 ? "" : words.get(at - 1)), 1, Integer::sum);
                return length;
            }
        }
        return 0;
    }

    private boolean isPlace(String name, List<String> words, int at) {
        String before = at == 0 ? "" : words.get(at - 1);
        if (OF_STREET.contains(before)) {
            return false;
        }
        return !everydayNames.contains(name) || ANNOUNCING.contains(before) || OF_REGENCY.contains(before)
                || OF_CITY.contains(before) || OF_PROVINCE.contains(before);
    }

    private static Region choose(List<PlaceName> meant, String before) {
        String kind = OF_REGENCY.contains(before) ? "REGENCY" : OF_PROVINCE.contains(before) ? "PROVINCE" : "CITY";
        return meant.stream().filter(name -> name.kind().endsWith(kind)).findFirst().orElseGet(meant::getFirst).region();
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(result -> result.group()).toList();
    }
}
