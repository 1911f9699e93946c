package org.jenjang.model;

import java.util.List;
import java.util.random.RandomGenerator;

/** Draws, always the same ones from the same seed. */
record Chance(RandomGenerator random) {

    /** Whether something happens that happens so often in a hundred. */
    boolean in100(int often) {
        return random.nextInt(100) < often;
    }

    /** One of them. */
    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of them. */
    @SafeVarargs
    final <T> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** From the first to the last number. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }
}
