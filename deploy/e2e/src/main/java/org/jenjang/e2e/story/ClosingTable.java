package org.jenjang.e2e.story;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// All journeys at a glance.
public final class ClosingTable {
    private static final List<String> COLUMNS =
            List.of("id", "title", "expected", "arrived", "hops", "escalations", "status", "notices", "result");
    private static final int LONGEST_TITLE = 34;
    private final Palette palette;
    private final Texts texts;

    public ClosingTable(Palette palette, Texts texts) {
        this.palette = palette;
        this.texts = texts;
    }

    /// A journey's line.
    ///
    /// @param hops how often the report was handed to an institution
    /// @param sent how many of the expected notices have come
    /// @param good whether it arrived where it should and no notice is missing
    public record Line(String id, String title, String expected, String arrived,
            int hops, int escalations, String status, int sent, int notices, boolean good) {}

    /// Prints all lines below their headings.
    public void print(PrintStream out, List<Line> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS.stream().map(column -> texts.get("column." + column)).toList());
        lines.forEach(line -> rows.add(cells(line)));
        var widths = IntStream.range(0, COLUMNS.size())
                .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
                .toArray();
        out.println();
        for (var index = 0; index < rows.size(); index++) {
            var text = padded(rows.get(index), widths);
            out.println(index == 0 ? palette.bold(text) : lines.get(index - 1).good() ? palette.good(text) : palette.bad(text));
        }
    }

    private static List<String> cells(Line line) {
        var title = line.title().length() > LONGEST_TITLE ? line.title().substring(0, LONGEST_TITLE - 1) + "…" : line.title();
        return List.of(line.id(), title, line.expected(), line.arrived(), String.valueOf(line.hops()),
                String.valueOf(line.escalations()), line.status(), line.sent() + "/" + line.notices(), line.good() ? "OK" : "✗");
    }

    private static String padded(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
