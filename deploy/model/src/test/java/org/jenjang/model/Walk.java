package org.jenjang.model;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A sequence of steps in a town of its own. Each step is a number from which it is drawn, so that steps can be left out and the
 * others still mean something.
 *
 * @param seed from which the complaints are drawn
 */
record Walk(long seed, List<Long> steps) {

    private static final int LONGEST = 40;

    Walk {
        steps = List.copyOf(steps);
    }

    static Walk of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Walk(seed, random.longs(random.nextInt(10, LONGEST + 1)).boxed().toList());
    }

    /** Walks; the fault that comes up, if any does. */
    Optional<Fault> go(boolean recorded) {
        Town town = new Town(new SplittableRandom(~seed), recorded);
        try {
            steps.forEach(step -> Steps.take(town, step));
            town.tell(() -> "nobody acts any more");
            Aftermath.of(town);
            return Optional.empty();
        } catch (LawBroken broken) {
            return Optional.of(new Fault(this, broken.law(), broken, town.story()));
        } catch (RuntimeException thrown) {
            return Optional.of(new Fault(this, "no decision throws " + thrown.getClass().getName(), thrown, town.story()));
        }
    }

    /** The same without some of its steps. */
    Walk without(int from, int to) {
        return new Walk(seed, IntStream.range(0, steps.size())
                .filter(step -> step < from || step >= to)
                .mapToObj(steps::get)
                .toList());
    }

    /** What went wrong on a walk. */
    record Fault(Walk walk, String law, RuntimeException how, List<String> story) {

        /** The shortest walk on which the same law is broken. */
        Fault shrunk() {
            Fault best = this;
            for (int width = walk.steps().size(); width > 0; width /= 2) {
                for (int from = 0; from < best.walk.steps().size(); ) {
                    Optional<Fault> shorter =
                            best.walk.without(from, from + width).go(true).filter(fault -> fault.law.equals(law));
                    from = shorter.isPresent() ? from : from + width;
                    best = shorter.orElse(best);
                }
            }
            return best;
        }

        @Override
        public String toString() {
            return "seed " + walk.seed() + ": " + how.getMessage() + "\n  " + String.join("\n  ", story);
        }
    }
}
