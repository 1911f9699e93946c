package org.jenjang.e2e;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jenjang.e2e.api.Patience;
import org.jenjang.e2e.api.Web;
import org.jenjang.e2e.sample.Samples;
import org.jenjang.e2e.story.Palette;
import org.jenjang.e2e.story.Story;
import org.jenjang.e2e.story.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Drives the sample reports through the running system and shows each journey. Ends with 0 when every report arrived where
/// it should and every notice was sent, else with 1. While a part of the system is down, it waits and goes on afterwards.
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Drive the sample reports through the running system.")
public final class Demo implements Callable<Integer> {
    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "The system's address (default: ${DEFAULT-VALUE}).")
    private URI url = URI.create("");

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The system's data folder, for its training clock.")
    private Path data = Path.of("");

    @Option(names = "--samples", defaultValue = "deploy/samples", paramLabel = "DIR", description = "The sample files (default: ${DEFAULT-VALUE}).")
    private Path samples = Path.of("");

    @Option(names = "--only", split = ",", paramLabel = "ID", description = "Play only these, such as R01,R03 (default: all).")
    private List<String> only = List.of();

    @Option(names = "--patience", defaultValue = "PT3M", paramLabel = "DURATION",
            description = "How long to wait for a part that is down (default: ${DEFAULT-VALUE}).")
    private Duration patience = Duration.ZERO;

    @Option(names = "--language", defaultValue = "id", description = "id or en (default: ${DEFAULT-VALUE}).")
    private String language = "";

    static void main(String[] arguments) {
        System.exit(new CommandLine(new Demo()).execute(arguments));
    }

    @Override
    public Integer call() {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var texts = Texts.in(Locale.of(language));
        var palette = Palette.ofThisTerminal();
        var story = new Story(out, palette, texts);
        var web = new Web(url, new Patience(patience, story));
        var stage = Stage.open(web, data, texts, story);
        var played = Samples.read(samples).stream().filter(sample -> only.isEmpty() || only.contains(sample.id())).toList();
        stage.awaitInstitutions(played);
        return new Programme(stage, out, palette).run(played) ? 0 : 1;
    }
}
