package org.jenjang.bench;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * How long reports took from the moment they were due to be sent until they stood in the inbox.
 *
 * @param rate filed per second
 * @param p50 milliseconds
 * @param p99 milliseconds
 * @param missing how many had not arrived when the patience was over
 */
record Latencies(double rate, double p50, double p99, double longest, long missing) {

    static Latencies of(double rate, Map<String, Long> sentAt, Map<String, Long> seenAt) {
        Histogram histogram = new Histogram(3);
        long missing = 0;
        for (Map.Entry<String, Long> sent : sentAt.entrySet()) {
            Long seen = seenAt.get(sent.getKey());
            if (seen == null) {
                missing++;
            } else {
                histogram.recordValue(TimeUnit.NANOSECONDS.toMicros(Math.max(0, seen - sent.getValue())));
            }
        }
        return new Latencies(rate, histogram.getValueAtPercentile(50) / 1e3, histogram.getValueAtPercentile(99) / 1e3,
                histogram.getMaxValue() / 1e3, missing);
    }
}
