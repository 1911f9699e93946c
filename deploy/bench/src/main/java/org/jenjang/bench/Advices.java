package org.jenjang.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.jenjang.routing.suggestion.domain.Invented;

/** How long an advice and a search for duplicates take when much was learned, beside a bare search in the same reports. */
final class Advices {

    private static final int WARM_UP = 5_000;
    private static final int MEASURED = 3_000;

    private final LearnedReports reports;
    private final int learned;

    Advices(int learned) {
        this.learned = learned;
        reports = new LearnedReports(learned);
    }

    void run(int pairs) {
        new Round(WARM_UP);
        List<Ratio> advices = new ArrayList<>();
        List<Ratio> searches = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            Round round = new Round(MEASURED);
            advices.add(new Ratio(p95(round.advice), p95(round.bare)));
            searches.add(new Ratio(p95(round.search), p95(round.bare)));
            say("pair %d: bare search %s; advice %s; search for duplicates %s", pair, told(round.bare), told(round.advice),
                    told(round.search));
        }
        tell("ADVICE    ", "aim 20 ms", Ratio.median(advices));
        tell("DUPLICATES", "no aim", Ratio.median(searches));
    }

    /** Each question is put to all three one after the other, so that whatever else the machine does slows all of them. */
    private final class Round {

        private final Histogram bare = new Histogram(3);
        private final Histogram advice = new Histogram(3);
        private final Histogram search = new Histogram(3);

        Round(int count) {
            for (Invented question : reports.questions(count)) {
                time(question, reports::searchBare, bare);
                time(question, reports::advise, advice);
                time(question, reports::findDuplicates, search);
            }
        }

        private static void time(Invented question, Consumer<Invented> work, Histogram micros) {
            long begin = System.nanoTime();
            work.accept(question);
            micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
        }
    }

    private static double p95(Histogram micros) {
        return micros.getValueAtPercentile(95) / 1e3;
    }

    private static String told(Histogram micros) {
        return "p50 %.2f, p95 %.2f, longest %.2f ms".formatted(micros.getValueAtPercentile(50) / 1e3, p95(micros),
                micros.getMaxValue() / 1e3);
    }

    private void tell(String what, String aim, Ratio median) {
        say("%s at %d learned: p95 %.2f ms (%s), median ratio to the bare search %.2f", what, learned, median.measured(), aim,
                median.value());
    }

    private static void say(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
