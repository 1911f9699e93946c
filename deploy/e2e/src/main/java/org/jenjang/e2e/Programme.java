package org.jenjang.e2e;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.e2e.sample.Sample;
import org.jenjang.e2e.story.ClosingTable;
import org.jenjang.e2e.story.ClosingTable.Line;
import org.jenjang.e2e.story.Palette;

/// All journeys, and the scenes of what does not go straight, in an order that lets time pass only once: first those that will be left alone are filed, then the others are
/// played to their end, then time moves forward for those left alone.
record Programme(Stage stage, PrintStream out, Palette palette) {

    /// @return whether all went as it should
    boolean run(List<Sample> samples) {
        var begin = System.nanoTime();
        var journeys = samples.stream().map(sample -> new Journey(stage, sample)).toList();
        var parts = journeys.stream().collect(Collectors.partitioningBy(Journey::breaches));
        stage.story().chapter("chapter.filed");
        parts.get(true).forEach(Journey::leaveAlone);
        stage.story().chapter("chapter.played");
        parts.get(false).forEach(Journey::play);
        stage.story().chapter("chapter.life");
        var scenes = new Scenes(stage).play();
        stage.story().chapter("chapter.time");
        // The shorter limit first, so that nobody else's passes meanwhile.
        parts.get(true).stream().filter(Journey::isFiled).sorted(Journey.byNextLimit()).forEach(Journey::playAfterBreach);
        stage.story().chapter("chapter.notices");
        var lines = Stream.concat(journeys.stream().map(Journey::sumUp), scenes.stream()).toList();
        new ClosingTable(palette, stage.texts()).print(out, lines);
        tellFirstTimeRight(journeys.stream().flatMap(journey -> journey.firstTime().stream()).toList());
        return conclude(lines, (System.nanoTime() - begin) / 1e9);
    }

    private void tellFirstTimeRight(List<FirstTime> all) {
        var right = all.stream().filter(FirstTime::right).count();
        var proposed = all.stream().filter(FirstTime::proposed).count();
        var corrected = all.stream().filter(one -> !one.proposed()).map(FirstTime::id).collect(Collectors.joining(", "));
        out.println();
        out.println(stage.texts().get("first.time", right, all.size(), (double) right / Math.max(1, all.size())));
        out.println(stage.texts().get("first.proposed", proposed, all.size(), (double) proposed / Math.max(1, all.size()),
                corrected.isEmpty() ? "–" : corrected));
    }

    private boolean conclude(List<Line> lines, double seconds) {
        var failed = lines.stream().filter(line -> !line.good()).count();
        out.println();
        out.println(failed == 0
                ? palette.good(stage.texts().get("succeeded", lines.size(), seconds))
                : palette.bad(stage.texts().get("failed", failed, lines.size())));
        return failed == 0;
    }
}
