package org.jenjang.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Child;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what the servers have logged.
@Command(name = "logs", description = "Show the last lines of the logs.", mixinStandardHelpOptions = true)
public final class LogsCommand implements Callable<Integer> {
    @Mixin private final Where where = new Where();

    @Parameters(paramLabel = "NAME", description = "Such as intake-service or kafka; all when none is given.")
    private List<String> names = List.of();

    @Option(names = {"-f", "--follow"}, description = "Go on showing what is logged, until Ctrl-C.")
    private boolean follow;

    @Option(names = {"-n", "--lines"}, defaultValue = "50", description = "How many lines of each (default: 50).")
    private int lines;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var installation = where.installation();
        var servers = names.isEmpty() ? installation.servers() : ServerNames.find(installation, names);
        var logs = servers.stream()
                .map(server -> new Child(server.name(), installation.data()).log())
                .filter(Files::exists)
                .map(String::valueOf)
                .toList();
        if (logs.isEmpty()) {
            throw new ServerException("nothing was logged yet in " + installation.data());
        }
        var command = new ArrayList<>(List.of("tail", "-n", String.valueOf(lines)));
        if (follow) {
            command.add("-F");
        }
        command.addAll(logs);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
