package org.jenjang.bench;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the text suggestion, the front door and the way to an inbox; what has a limit stands beside one taken in the same run. */
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    private static final String INSTITUTION = "lembaga:bpbatam";
    private static final String UNIT = "lembaga:bpbatam/pertanahan";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "Address of the installation.")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--data", description = "Data folder of the installation (not needed here).")
    private Path data = Path.of(".");

    @Option(names = "--pairs", defaultValue = "3", description = "How many pairs of measurements.")
    private int pairs = 3;

    @Option(names = "--seconds", defaultValue = "8", description = "Length of one measurement.")
    private int seconds = 8;

    @Option(names = "--warm-up", defaultValue = "60", description = "Seconds of load before anything is measured.")
    private int warmUp = 60;

    @Option(names = "--citizens", defaultValue = "128", description = "How many file at once.")
    private int citizens = 128;

    @Option(names = "--connections", defaultValue = "16", description = "Connections of the bare transaction.")
    private int connections = 16;

    @Option(names = "--rate", description = "Measure only the way to the inbox, at this rate per second.")
    private @Nullable Double rate;

    @Option(names = "--learned", defaultValue = "100000", description = "How many reports the suggestion has learned.")
    private int learned = 100_000;

    @Option(names = "--suggestion", description = "Measure only the text suggestion; needs no running installation.")
    private boolean suggestionOnly;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (rate == null) {
            say("learning %d reports", learned);
            new Advices(learned).run(pairs);
        }
        if (suggestionOnly) {
            return 0;
        }
        Installation installation = new Installation(url);
        Vertx vertx = Vertx.vertx();
        try {
            visible(vertx, installation, rate == null ? accepts(vertx, installation).measured() / 2 : rate);
            return 0;
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private Ratio accepts(Vertx vertx, Installation installation) throws SQLException, IOException, InterruptedException {
        ClosedLoop loop = new ClosedLoop(vertx, new Door(vertx, installation, citizens), Reports.forTheDesk(), citizens);
        BareLoop bare = new BareLoop(installation, connections);
        Backlog backlog = new Backlog(installation);
        bare.prepare();
        say("warming up for %d s", warmUp);
        loop.acceptsPerSecond(Duration.ofSeconds(warmUp));
        bare.transactionsPerSecond(Duration.ofSeconds(seconds));
        List<Ratio> measured = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            backlog.drain();
            double limit = bare.transactionsPerSecond(Duration.ofSeconds(seconds));
            double accepted = loop.acceptsPerSecond(Duration.ofSeconds(seconds));
            Ratio ratio = new Ratio(accepted, limit);
            measured.add(ratio);
            say("pair %d: %.0f durable accepts/s through HTTP, %.0f bare transactions/s (%s): ratio %.2f", pair, accepted, limit,
                    bare.name(), ratio.value());
        }
        bare.clear();
        Ratio median = Ratio.median(measured);
        say("ACCEPTS  %.0f/s, median ratio to the bare one-row transaction %.2f (aim 1.00)", median.measured(), median.value());
        return median;
    }

    /** At half the accepted rate; and, when the aim is missed, halving until it is met, to tell what rate meets it. */
    private void visible(Vertx vertx, Installation installation, double half) throws SQLException, InterruptedException {
        Backlog backlog = new Backlog(installation);
        double rate = half;
        Latencies latencies;
        do {
            say("the backlog drained in %d s; filing %.0f reports/s for the inbox of %s", backlog.drain().toSeconds(), rate, UNIT);
            latencies = visibleAt(vertx, installation, rate);
            say("VISIBLE  at %.0f/s: p50 %.0f ms, p99 %.0f ms, longest %.0f ms, missing %d (aim: p99 150 ms at %.0f/s)", rate,
                    latencies.p50(), latencies.p99(), latencies.longest(), latencies.missing(), half);
            rate /= 2;
        } while (latencies.p99() > 150 && rate >= 10);
    }

    private Latencies visibleAt(Vertx vertx, Installation installation, double rate) throws InterruptedException {
        try (InboxWatch watch = new InboxWatch(installation, UNIT)) {
            OpenLoop loop = new OpenLoop(vertx, new Door(vertx, installation, citizens), Reports.forTheInboxOf(INSTITUTION),
                    watch::expect);
            Map<String, Long> sent = loop.file(rate, Duration.ofSeconds(seconds));
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!watch.seenAt().keySet().containsAll(sent.keySet()) && System.nanoTime() < end) {
                Thread.sleep(Duration.ofMillis(50));
            }
            return Latencies.of(rate, sent, watch.seenAt());
        }
    }

    private static void say(String text, Object... values) {
        System.out.printf(text + "%n", values);
    }
}
