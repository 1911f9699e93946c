package org.jenjang.evaluate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates the suggestion as a new installation has it: nothing learned but the invented reports. */
@Command(name = "evaluate", mixinStandardHelpOptions = true,
        description = "How often the text suggestion is right about reports whose competent institution is known.")
public final class Evaluate implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Reports in the form of deploy/samples/reports.json.")
    private @Nullable Path file;

    @Option(names = "--left-out", description = "Judge the training too: leave out a fifth of the sayings in turn.")
    private boolean leftOut;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Evaluate()).setExecutionExceptionHandler(Evaluate::unreadable).execute(arguments));
    }

    /** A file that is not there or is something else is the caller's mistake and told in one line. */
    private static int unreadable(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (!(failure instanceof IOException)) {
            throw failure;
        }
        command.getErr().println("evaluate: " + failure.getMessage());
        return 1;
    }

    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Sheet sheet = new Sheet(out);
        Analysis analysis = ShippedSuggester.analysis();
        if (file != null) {
            List<Case> cases = CaseFile.read(file);
            Suggester suggester = ShippedSuggester.of(analysis, ShippedSuggester.places(LocalDate::now));
            List<Judged> given = judge(suggester, cases);
            sheet.print("Words alone, region given", new Figures(given));
            sheet.printCases(given);
            Counselled counselled = new Counselled(suggester, LocalDate.now());
            List<Judged> shown = cases.stream().map(counselled::judge).toList();
            sheet.print("Words and rules, region given, no question answered", new Figures(shown));
            sheet.printCases(shown);
            List<Judged> withheld = judge(suggester, cases.stream().map(Case::withoutRegion).toList());
            sheet.print("Words alone, region withheld", new Figures(withheld));
            sheet.printCases(withheld);
        }
        if (leftOut) {
            sheet.print("Sayings left out in turn", new Figures(LeftOut.judge(analysis, ShippedKnowledge.topics())));
        }
        return 0;
    }

    private static List<Judged> judge(Suggester suggester, List<Case> cases) {
        return cases.stream()
                .map(asked -> new Judged(asked,
                        suggester.advise(new Report(asked.title(), asked.text(), null, asked.region()))))
                .toList();
    }
}
