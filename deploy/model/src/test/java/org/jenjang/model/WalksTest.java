package org.jenjang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random walks through the decisions of the three services that own the life of a complaint. */
class WalksTest {

    /** Another one walks other ways: {@code -Dmodel.seed=7}. */
    private static final long SEED = Long.getLong("model.seed", 1);
    private static final int WALKS = Integer.getInteger("model.walks", 10_000);

    @Test
    void no_walk_breaks_a_law() {
        Map<String, Walk.Fault> faults = new ConcurrentHashMap<>();
        LongStream.range(0, WALKS).parallel()
                .forEach(walk -> Walk.of(SEED * WALKS + walk).go(false)
                        .ifPresent(fault -> faults.merge(fault.law(), fault, WalksTest::shorter)));
        Map<String, String> told = new TreeMap<>();
        faults.forEach((law, fault) -> told.put(law, fault.shrunk().toString()));
        assertThat(told).isEmpty();
    }

    private static Walk.Fault shorter(Walk.Fault one, Walk.Fault other) {
        return one.walk().steps().size() <= other.walk().steps().size() ? one : other;
    }
}
