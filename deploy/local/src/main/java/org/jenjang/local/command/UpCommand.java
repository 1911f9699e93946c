package org.jenjang.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jenjang.local.ServerException;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.KafkaAccess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Starts everything, or what of it has died or changed.
@Command(name = "up", description = "Start everything; a second time, start what has died or changed.",
        mixinStandardHelpOptions = true)
public final class UpCommand implements Runnable {
    private static final Duration WORKSHOP_DAY = Duration.ofMinutes(2);

    @Mixin private final Where where = new Where();

    @Option(names = "--working-day", paramLabel = "DURATION",
            description = "How long a working day takes in training (default: PT2M).")
    private @Nullable Duration workingDay;

    @Option(names = "--only", split = ",", paramLabel = "NAME",
            description = "Start only these: postgres, kafka, keycloak, mail, proxy, or a service such as intake.")
    private List<String> only = List.of();

    @Option(names = "--no-samples", description = "Do not file the sample reports; else the first start files them.")
    private boolean noSamples;

    @Option(names = "--secure-kafka", negatable = true,
            description = {"Kafka asks for a password and grants each service its own topics alone; kept for later starts.",
                "--no-secure-kafka opens it again."})
    private @Nullable Boolean secureKafka;

    @Override
    public void run() {
        var installation = where.installation();
        choose(installation.kafkaAccess());
        var samples = new SampleReports(installation);
        if (where.isNew() && only.isEmpty() && !noSamples && !where.isTraining()) {
            samples.order();
        }
        start(where, installation, only);
        if (only.isEmpty() && !noSamples) {
            samples.fileIfOrdered();
        }
        Optional.ofNullable(workingDay)
                .or(() -> where.isTraining() ? Optional.of(WORKSHOP_DAY) : Optional.empty())
                .ifPresent(day -> train(installation, day));
    }

    private void choose(KafkaAccess access) {
        if (secureKafka == null || secureKafka == access.isGuarded()) {
            return;
        }
        if (!only.isEmpty()) {
            throw new ServerException("whether Kafka asks for a password concerns all services: leave out --only");
        }
        try (var _ = DataLock.take(access.data())) {
            access.choose(secureKafka);
        }
    }

    private static void train(Installation installation, Duration day) {
        installation.trainingClock().run(day);
        System.out.printf("Training: a day takes %d seconds from now on. The scripted cases: %s/latihan%n",
                day.toSeconds(), installation.publicUrl());
    }

    static void start(Where where, Installation installation, List<String> names) {
        var servers = names.isEmpty() ? installation.servers() : ServerNames.find(installation, names);
        try (var _ = DataLock.take(installation.data())) {
            DiskSpace.require(installation.data());
            where.note(installation);
            Running.start(installation, servers);
        }
        if (names.isEmpty()) {
            new Summary(installation).print();
        }
    }
}
