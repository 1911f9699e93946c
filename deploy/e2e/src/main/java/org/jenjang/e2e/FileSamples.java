package org.jenjang.e2e;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jenjang.e2e.api.GivenUp;
import org.jenjang.e2e.api.Patience;
import org.jenjang.e2e.api.Unexpected;
import org.jenjang.e2e.api.Web;
import org.jenjang.e2e.sample.Samples;
import org.jenjang.e2e.story.Palette;
import org.jenjang.e2e.story.Story;
import org.jenjang.e2e.story.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Files the sample reports, and leaves what becomes of them to the people at the desks. Ends with 0 when all are filed.
@Command(name = "samples", mixinStandardHelpOptions = true, description = "File the sample reports.")
public final class FileSamples implements Callable<Integer> {
    @Option(names = "--url", required = true, description = "The system's address.")
    private URI url = URI.create("");

    @Option(names = "--data", required = true, paramLabel = "DIR",
            description = "The system's data folder, for its training clock.")
    private Path data = Path.of("");

    @Option(names = "--samples", defaultValue = "deploy/samples", paramLabel = "DIR",
            description = "The sample files (default: ${DEFAULT-VALUE}).")
    private Path samples = Path.of("");

    static void main(String[] arguments) {
        System.exit(new CommandLine(new FileSamples()).execute(arguments));
    }

    @Override
    public Integer call() {
        var texts = Texts.in(Locale.ENGLISH);
        var quiet = new Story(new PrintStream(PrintStream.nullOutputStream()), Palette.ofThisTerminal(), texts);
        var web = new Web(url, new Patience(Duration.ofMinutes(1), quiet));
        var stage = Stage.open(web, data, texts, quiet);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var filed = Samples.read(samples);
            stage.awaitInstitutions(filed);
            filed.forEach(sample -> new Filing(stage, sample).file());
            out.printf("%n%d sample reports filed; they wait at the desks.%n", filed.size());
            return 0;
        } catch (GivenUp | Unexpected trouble) {
            out.printf("%nThe sample reports are not filed: %s%n", trouble.getMessage());
            return 1;
        }
    }
}
