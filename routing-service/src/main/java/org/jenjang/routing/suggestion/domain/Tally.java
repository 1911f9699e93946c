package org.jenjang.routing.suggestion.domain;

import java.util.Arrays;

/** Counts by a small number; zero where nothing was counted. */
final class Tally {

    private double[] counts = new double[0];
    private double sum;

    void add(int place, double amount) {
        if (place >= counts.length) {
            counts = Arrays.copyOf(counts, place + 1);
        }
        counts[place] += amount;
        sum += amount;
    }

    double get(int place) {
        return place < counts.length ? counts[place] : 0;
    }

    double sum() {
        return sum;
    }
}
