package org.jenjang.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Drives the sample reports through all services.
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Start everything, drive the sample reports through it, show each journey.")
public final class DemoCommand implements Callable<Integer> {
    private static final OwnModule DEMO = new OwnModule("deploy/e2e", "org.jenjang.e2e.Demo");

    @Mixin private final Where where = new Where();

    @Parameters(paramLabel = "ARGUMENT", description = "Passed on to the demo, after --.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        var installation = where.installation();
        UpCommand.start(where, installation, List.of());
        return DEMO.run(installation, arguments);
    }
}
