package org.jenjang.routing.suggestion.domain;

import java.util.List;

/** What one lesson has added to the memory, so that exactly this can be taken away again. Means nothing to any other memory. */
public final class Remembered {

    private final List<Tally> features;
    private final int place;
    private final int times;

    /**
     * @param features the counts it was added to
     * @param place of its matter
     * @param times how many reports it counts for
     */
    Remembered(List<Tally> features, int place, int times) {
        this.features = List.copyOf(features);
        this.place = place;
        this.times = times;
    }

    List<Tally> features() {
        return features;
    }

    int place() {
        return place;
    }

    int times() {
        return times;
    }
}
