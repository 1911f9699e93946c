package org.jenjang.evaluate;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Invented;
import org.jenjang.routing.suggestion.domain.Lesson;
import org.jenjang.routing.suggestion.domain.Suggester;

/** How long an advice takes when much was learned. */
record Bench(Analysis analysis, PrintStream out) {

    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 5_000;

    void run(int learned) {
        List<Invented> invented = ShippedSuggester.inventedReports(ShippedKnowledge.topics()).toList();
        Suggester suggester = ShippedSuggester.of(analysis);
        long start = System.nanoTime();
        for (int number = 0; number < learned; number++) {
            Invented one = invented.get(number % invented.size());
            suggester.learn(analysis.read(one.report().words() + " " + rareWord(number)), one.matter(), Lesson.CONFIRMED);
        }
        out.printf("%nlearned %d reports in %d s%n", learned, Duration.ofNanos(System.nanoTime() - start).toSeconds());
        over(invented, WARM_UP).forEach(one -> suggester.advise(one.report()));
        Histogram micros = new Histogram(3);
        over(invented, MEASURED).forEach(one -> {
            long begin = System.nanoTime();
            suggester.advise(one.report());
            micros.recordValue((System.nanoTime() - begin) / 1_000);
        });
        out.printf("one advice: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, longest %.2f ms (aim: p95 20 ms)%n",
                micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(95) / 1e3,
                micros.getValueAtPercentile(99) / 1e3, micros.getMaxValue() / 1e3);
    }

    private static Stream<Invented> over(List<Invented> invented, int count) {
        return Stream.iterate(0, number -> (number + 7) % invented.size()).limit(count).map(invented::get);
    }

    /** Real reports bring words that no other has: names of streets, people and firms. */
    private static String rareWord(int number) {
        return Integer.toString(number).chars().mapToObj(digit -> String.valueOf((char) (digit - '0' + 'q')))
                .collect(Collectors.joining("", "zz", "zz"));
    }
}
