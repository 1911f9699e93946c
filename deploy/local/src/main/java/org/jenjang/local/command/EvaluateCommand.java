package org.jenjang.local.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.jenjang.local.ProjectRoot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Measures the text suggestion on reports whose competent institution is known; needs no server.
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "Tell how often the text suggestion is right about the reports in a file.")
public final class EvaluateCommand implements Callable<Integer> {
    private static final OwnModule EVALUATE = new OwnModule("deploy/evaluate", "org.jenjang.evaluate.Evaluate");

    @Parameters(arity = "1..*", paramLabel = "FILE",
            description = {"Path from the project's folder, such as deploy/samples/reports.json. After it and --:",
                "--left-out judges the training too."})
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        return EVALUATE.run(ProjectRoot.find(), arguments);
    }
}
