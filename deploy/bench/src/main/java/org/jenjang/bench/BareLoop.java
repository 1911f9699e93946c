package org.jenjang.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The limit beside which the door is measured: the same three rows written by one bare transaction per report, by pgbench
 * where it is installed, and else by a loop of our own.
 */
final class BareLoop {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    private final Installation installation;
    private final int connections;

    BareLoop(Installation installation, int connections) {
        this.installation = installation;
        this.connections = connections;
    }

    /** Makes the copies of the door's tables. */
    void prepare() throws SQLException, IOException {
        try (Connection connection = installation.database("intake"); Statement statement = connection.createStatement()) {
            statement.execute(resource("bare-tables.sql"));
        }
    }

    /** Drops the copies again. */
    void clear() throws SQLException {
        try (Connection connection = installation.database("intake"); Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists bench cascade");
        }
    }

    /** What runs the transactions: {@code pgbench}, or {@code own loop}. */
    String name() {
        return pgbench().isPresent() ? "pgbench" : "own loop";
    }

    /** Committed transactions per second. */
    double transactionsPerSecond(Duration time) throws IOException, InterruptedException {
        Optional<Path> pgbench = pgbench();
        return pgbench.isPresent() ? byPgbench(pgbench.get(), time) : byOwnLoop(time);
    }

    private double byPgbench(Path pgbench, Duration time) throws IOException, InterruptedException {
        Path script = Files.createTempFile("bare-transaction", ".sql");
        try {
            Files.writeString(script, resource("bare-transaction.sql"));
            ProcessBuilder command = new ProcessBuilder(pgbench.toString(), "--no-vacuum", "--protocol=prepared",
                    "--file=" + script, "--client=" + connections, "--jobs=2", "--time=" + time.toSeconds(),
                    "--host=" + installation.url().getHost(), "--port=" + installation.postgresPort(),
                    "--username=intake", "intake").redirectErrorStream(true);
            command.environment().put("PGPASSWORD", "intake");
            Process process = command.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher rate = RATE.matcher(output);
            if (process.waitFor() != 0 || !rate.find()) {
                throw new IllegalStateException("pgbench: " + output);
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            Files.delete(script);
        }
    }

    private double byOwnLoop(Duration time) throws IOException, InterruptedException {
        String transaction = resource("bare-transaction.sql");
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        long committed = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(clients.submit(() -> repeat(transaction, end)));
            }
            for (Future<Long> client : running) {
                committed += client.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The bare transaction failed", failure.getCause());
        }
        return committed / ((System.nanoTime() - begin) / 1e9);
    }

    private long repeat(String transaction, long end) throws SQLException {
        long committed = 0;
        try (Connection connection = installation.database("intake");
                PreparedStatement statement = connection.prepareStatement(transaction)) {
            while (System.nanoTime() < end) {
                statement.execute();
                committed++;
            }
        }
        return committed;
    }

    private static Optional<Path> pgbench() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = BareLoop.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
