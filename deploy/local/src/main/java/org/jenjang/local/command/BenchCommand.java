package org.jenjang.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Measures how much the installation takes and how quickly it passes it on.
@Command(name = "bench", mixinStandardHelpOptions = true,
        description = "Start everything and measure it beside bare SQL.")
public final class BenchCommand implements Callable<Integer> {
    private static final OwnModule BENCH = new OwnModule("deploy/bench", "org.jenjang.bench.Bench");

    @Mixin private final Where where = new Where();

    @Parameters(paramLabel = "ARGUMENT", description = "Passed on to the bench, after --.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        var installation = where.installation();
        UpCommand.start(where, installation, List.of());
        return BENCH.run(installation, arguments);
    }
}
