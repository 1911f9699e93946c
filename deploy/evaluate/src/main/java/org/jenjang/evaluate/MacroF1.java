package org.jenjang.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The mean over all right answers of F1, the harmonic mean of precision and recall; an answer that is right seldom counts as much as
 * one that is right often.
 */
final class MacroF1 {

    private record Pair(Object right, Object said) {}

    private final List<Pair> pairs = new ArrayList<>();

    void add(Object right, Object said) {
        pairs.add(new Pair(right, said));
    }

    /** Between 0 and 1; 0 without any pair. */
    double value() {
        Set<Object> classes = new LinkedHashSet<>();
        pairs.forEach(pair -> classes.add(pair.right()));
        return classes.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(Object right) {
        long hits = pairs.stream().filter(pair -> pair.right().equals(right) && pair.said().equals(right)).count();
        long missed = pairs.stream().filter(pair -> pair.right().equals(right) && !pair.said().equals(right)).count();
        long wrong = pairs.stream().filter(pair -> !pair.right().equals(right) && pair.said().equals(right)).count();
        return 2.0 * hits / (2.0 * hits + missed + wrong);
    }
}
