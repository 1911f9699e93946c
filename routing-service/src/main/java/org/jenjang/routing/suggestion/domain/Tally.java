package org.jenjang.routing.suggestion.domain;

import java.util.Arrays;

/** Counts of one feature by a small number; zero where nothing was counted. Spares room where few of the numbers are ever counted. */
final class Tally {

    private final String feature;
    private int[] places = new int[1];
    private int[] counts = new int[1];
    private int size;
    private int sum;

    Tally(String feature) {
        this.feature = feature;
    }

    /** @param times below 0 to take back what was added */
    void add(int place, int times) {
        int at = 0;
        while (at < size && places[at] != place) {
            at++;
        }
        if (at == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        if (at == size) {
            places[size++] = place;
        }
        counts[at] += times;
        sum += times;
    }

    String feature() {
        return feature;
    }

    int sum() {
        return sum;
    }

    /** The counts of all numbers below this one. */
    int[] below(int end) {
        int[] all = new int[end];
        for (int at = 0; at < size; at++) {
            all[places[at]] = counts[at];
        }
        return all;
    }
}
