package org.jenjang.contracts.codelist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The code lists as they are at one time. It never changes; {@link #with} makes another one. Entries are heard one by one, so
 * that a part may for a moment be there before the one above it.
 */
public final class Edition {

    private final Map<String, Region> regions;
    private final SequencedMap<String, Category> categories;

    /**
     * Lists of these entries.
     *
     * @throws IllegalArgumentException when a code is there twice
     */
    public Edition(Collection<Region> regions, Collection<Category> categories) {
        this.regions = new TreeMap<>(byCode(regions));
        this.categories = inTreeOrder(byCode(categories));
    }

    /** The lists as this release ships them. */
    public static Edition shipped() {
        return ShippedEdition.EDITION;
    }

    /** These lists with some entries as they are now; those that were not there come after those that were. */
    public Edition with(Collection<Region> newerRegions, Collection<Category> newerCategories) {
        return new Edition(over(regions, newerRegions), over(categories, newerCategories));
    }

    /** All regions, ended ones too, in the order of their codes. */
    public List<Region> regions() {
        return List.copyOf(regions.values());
    }

    /** All categories, ended ones too, each before its parts. */
    public List<Category> categories() {
        return List.copyOf(categories.values());
    }

    /** The region with this code, ended or not. */
    public Optional<Region> region(@Nullable String code) {
        return Optional.ofNullable(code).map(regions::get);
    }

    /** The category with this code, ended or not. */
    public Optional<Category> category(@Nullable String code) {
        return Optional.ofNullable(code).map(categories::get);
    }

    private static <T extends Entry> Collection<T> over(Map<String, T> known, Collection<T> newer) {
        SequencedMap<String, T> all = new LinkedHashMap<>(known);
        newer.stream().sorted(Comparator.comparing(Entry::code)).forEach(entry -> all.put(entry.code(), entry));
        return all.values();
    }

    private static <T extends Entry> SequencedMap<String, T> byCode(Collection<T> entries) {
        SequencedMap<String, T> all = new LinkedHashMap<>();
        for (T entry : entries) {
            if (all.putIfAbsent(entry.code(), entry) != null) {
                throw new IllegalArgumentException("The code " + entry.code() + " is there twice");
            }
        }
        return all;
    }

    /** Each before its parts; one whose upper one is not there stands last. */
    private static SequencedMap<String, Category> inTreeOrder(SequencedMap<String, Category> all) {
        Map<String, List<Category>> parts = all.values().stream().filter(category -> category.parent() != null)
                .collect(Collectors.groupingBy(Category::parent));
        Set<Category> ordered = new LinkedHashSet<>();
        all.values().stream().filter(category -> category.parent() == null).forEach(main -> put(main, parts, ordered));
        List<Category> rest = new ArrayList<>(all.values());
        rest.removeAll(ordered);
        rest.forEach(category -> put(category, parts, ordered));
        return ordered.stream().collect(Collectors.toMap(Category::code, Function.identity(), (first, _) -> first,
                LinkedHashMap::new));
    }

    private static void put(Category category, Map<String, List<Category>> parts, Set<Category> ordered) {
        if (ordered.add(category)) {
            parts.getOrDefault(category.code(), List.of()).forEach(part -> put(part, parts, ordered));
        }
    }
}
