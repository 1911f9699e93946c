package org.jenjang.local;

import org.jenjang.local.command.BenchCommand;
import org.jenjang.local.command.DemoCommand;
import org.jenjang.local.command.DownCommand;
import org.jenjang.local.command.EvaluateCommand;
import org.jenjang.local.command.LogsCommand;
import org.jenjang.local.command.ResetCommand;
import org.jenjang.local.command.StatusCommand;
import org.jenjang.local.command.TestCommand;
import org.jenjang.local.command.UpCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `./jenjang`, after the script of that name has found a JDK and built what is needed.
@Command(name = "jenjang", description = "Jenjang on this machine, with real servers.", mixinStandardHelpOptions = true,
        version = "Jenjang 1.0.0-SNAPSHOT", synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpCommand.class, DemoCommand.class, TestCommand.class, BenchCommand.class,
            EvaluateCommand.class, DownCommand.class, ResetCommand.class, StatusCommand.class, LogsCommand.class})
public final class Main {
    private Main() {}

    static void main(String[] arguments) {
        var checkOnly = System.getenv("JENJANG_CHECK_ONLY") != null;
        System.exit((checkOnly ? checking() : commandLine()).execute(arguments));
    }

    /// Only says what is wrong with the arguments; the script asks so before it builds.
    static CommandLine checking() {
        return commandLine().setExecutionStrategy(_ -> CommandLine.ExitCode.OK);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> {
                    if (!(failure instanceof ServerException)) {
                        throw failure;
                    }
                    command.getErr().println("jenjang: " + failure.getMessage());
                    return 1;
                });
    }
}
