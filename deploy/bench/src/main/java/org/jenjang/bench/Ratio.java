package org.jenjang.bench;

import java.util.List;

/**
 * One figure beside its limit, taken one right after the other.
 *
 * @param measured what the installation did
 * @param limit what the bare transaction, or the bare search, did
 */
record Ratio(double measured, double limit) {

    double value() {
        return measured / limit;
    }

    /** The pair in the middle by its ratio. */
    static Ratio median(List<Ratio> pairs) {
        return pairs.stream().sorted((a, b) -> Double.compare(a.value(), b.value())).toList().get(pairs.size() / 2);
    }
}
