package org.jenjang.routing.bounce.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two institutions between which reports went back and forth.
 *
 * @param one code of the one that stands first in the alphabet
 * @param other code of the other one
 * @param bounces what went between them, the newest first
 */
public record BouncePair(String one, String other, List<Bounce> bounces) {

    public BouncePair {
        bounces = List.copyOf(bounces);
    }

    /** All pairs, the busiest first; reports that wait for their next institution belong to none. */
    public static List<BouncePair> of(List<Bounce> bounces) {
        Map<List<String>, List<Bounce>> pairs = new LinkedHashMap<>();
        bounces.stream()
                .filter(bounce -> bounce.to() != null && !bounce.from().equals(bounce.to()))
                .sorted(Comparator.comparing(Bounce::at).reversed())
                .forEach(bounce -> pairs.computeIfAbsent(sorted(bounce), _ -> new ArrayList<>()).add(bounce));
        return pairs.entrySet().stream()
                .map(pair -> new BouncePair(pair.getKey().getFirst(), pair.getKey().getLast(), pair.getValue()))
                .sorted(Comparator.comparingInt((BouncePair pair) -> -pair.bounces().size())
                        .thenComparing(BouncePair::one).thenComparing(BouncePair::other))
                .toList();
    }

    /** How many went from this one of them to the other. */
    public int from(String institution) {
        return (int) bounces.stream().filter(bounce -> bounce.from().equals(institution)).count();
    }

    /** How many different reports. */
    public int reports() {
        return (int) bounces.stream().map(Bounce::ticket).distinct().count();
    }

    /** How many an arbiter gave to this one of them. */
    public int arbitratedTo(String institution) {
        return (int) bounces.stream().filter(bounce -> bounce.arbitrated() && institution.equals(bounce.to())).count();
    }

    /** The middle one of the times that were lost; half of them were longer. */
    public Duration lost() {
        List<Duration> times = bounces.stream().map(Bounce::lost).sorted().toList();
        return times.get(times.size() / 2);
    }

    /** Codes of the subjects, the most frequent first. */
    public List<String> categories() {
        return bounces.stream().map(Bounce::category).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> sorted(Bounce bounce) {
        return List.of(bounce.from(), Objects.requireNonNull(bounce.to())).stream().sorted().toList();
    }
}
