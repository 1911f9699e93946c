package org.jenjang.routing.suggestion.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jenjang.contracts.codelist.Region;

/**
 * Finds the province, regency or city that a text names: by its own name, the name of its capital, or as people shorten it.
 *
 * <p>Where a city and a regency share a name, the plain name means the city. A name that is also an everyday word ({@code batu},
 * stone) counts only after a word that announces a place, and none counts in the name of a street.
 */
public final class PlaceNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern KIND = Pattern.compile("^(Kabupaten|Kota)( Administrasi)? ");
    private static final Set<String> OF_REGENCY = Set.of("kab", "kabupaten", "pemkab", "bupati", "tangkab", "kabup");
    private static final Set<String> OF_CITY = Set.of("kota", "pemkot", "walikota", "wali", "kotamadya", "pemko");
    private static final Set<String> OF_PROVINCE = Set.of("provinsi", "prov", "propinsi", "pemprov", "gubernur");
    private static final Set<String> ANNOUNCING = Set.of("di", "ke", "dari", "warga", "wilayah", "daerah", "rsud", "polres",
            "polresta", "samsat", "disdukcapil", "dukcapil", "dinas", "kantor");
    private static final Set<String> OF_STREET = Set.of("jalan", "jl", "jln", "gang", "gg", "perumahan", "raya");
    private static final int LONGEST = 5;

    private final Map<String, List<Region>> names = new HashMap<>();
    private final Set<String> everydayWords;

    /**
     * @param regions the code list
     * @param others capitals and short names, each with the region it means
     * @param everydayWords names that mean something else as well
     */
    public PlaceNames(List<Region> regions, Map<String, Region> others, Set<String> everydayWords) {
        regions.forEach(region -> name(KIND.matcher(region.name()).replaceFirst(""), region));
        others.forEach(this::name);
        this.everydayWords = Set.copyOf(everydayWords);
    }

    private void name(String name, Region region) {
        names.computeIfAbsent(String.join(" ", words(name)), _ -> new ArrayList<>()).add(region);
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
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            String name = String.join(" ", words.subList(at, at + length));
            List<Region> meant = names.get(name);
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
        return !everydayWords.contains(name) || ANNOUNCING.contains(before) || OF_REGENCY.contains(before)
                || OF_CITY.contains(before) || OF_PROVINCE.contains(before);
    }

    private static Region choose(List<Region> meant, String before) {
        String kind = OF_REGENCY.contains(before) ? "REGENCY" : OF_PROVINCE.contains(before) ? "PROVINCE" : "CITY";
        return meant.stream().filter(region -> region.kind().endsWith(kind)).findFirst()
                .orElseGet(() -> meant.getFirst());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(result -> result.group()).toList();
    }
}
