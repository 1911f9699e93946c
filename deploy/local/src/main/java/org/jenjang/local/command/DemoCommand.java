package org.jenjang.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Drives the sample reports through all services.
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Start everything in training mode, drive the sample reports through it, show each journey.")
public final class DemoCommand implements Callable<Integer> {
    private static final OwnModule DEMO = new OwnModule("deploy/e2e", "org.jenjang.e2e.Demo");

    @Mixin private final Where where = new Where();

    @Option(names = "--working-day", paramLabel = "DURATION", defaultValue = "PT20S",
            description = "How long a working day takes (default: PT20S).")
    private Duration workingDay = Duration.ZERO;

    @Parameters(paramLabel = "ARGUMENT", description = "Passed on to the demo, after --.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        var installation = where.installation(Optional.of(workingDay));
        UpCommand.start(where, installation, List.of());
        return DEMO.run(installation, arguments);
    }
}
