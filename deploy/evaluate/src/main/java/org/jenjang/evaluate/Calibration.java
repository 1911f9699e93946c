package org.jenjang.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether what is said to be likely comes true as often as it was said. */
final class Calibration {

    private static final int BINS = 5;

    private record Said(double confidence, boolean right) {}

    /** All that was said with a confidence from {@code from} up to {@code to}. */
    record Bin(double from, double to, int count, double confidence, double right) {}

    private final List<Said> said = new ArrayList<>();

    void add(double confidence, boolean right) {
        said.add(new Said(confidence, right));
    }

    /** Five of equal width, those without anything left out. */
    List<Bin> bins() {
        return IntStream.range(0, BINS).mapToObj(this::bin).filter(bin -> bin.count() > 0).toList();
    }

    private Bin bin(int number) {
        List<Said> within = said.stream()
                .filter(one -> Math.min(BINS - 1, (int) (one.confidence() * BINS)) == number)
                .toList();
        return new Bin((double) number / BINS, (number + 1.0) / BINS, within.size(),
                within.stream().mapToDouble(Said::confidence).average().orElse(0),
                within.stream().mapToDouble(one -> one.right() ? 1 : 0).average().orElse(0));
    }

    /** Expected calibration error: by how much confidence and truth differ, weighted by how often it was said. */
    double error() {
        return bins().stream()
                .mapToDouble(bin -> Math.abs(bin.confidence() - bin.right()) * bin.count() / said.size())
                .sum();
    }
}
