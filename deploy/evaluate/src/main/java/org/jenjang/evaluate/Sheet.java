package org.jenjang.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Tier;

/** Prints figures for people. */
record Sheet(PrintStream out) {

    void print(String title, Figures figures) {
        out.printf("%n%s: %d cases%n", title, figures.judged().size());
        out.printf("  institution  top-1 %.3f  top-3 %.3f  macro-F1 %.3f%n", figures.institutions(1), figures.institutions(3),
                figures.institutionF1());
        out.printf("  tier         top-1 %.3f%n", figures.tiers());
        out.printf("  category     top-1 %.3f  top-3 %.3f  macro-F1 %.3f%n", figures.categories(1), figures.categories(3),
                figures.categoryF1());
        out.printf("  answered     %.3f, of these right %.3f; otherwise a person decides%n", figures.answered(),
                figures.rightOfAnswered());
        out.printf("  calibration  ECE %.3f%n", figures.calibration().error());
        figures.calibration().bins().forEach(bin -> out.printf("    %.1f-%.1f  %4d cases  said %.2f  right %.2f%n",
                bin.from(), bin.to(), bin.count(), bin.confidence(), bin.right()));
        out.println("  tiers: right one, and what was proposed");
        for (Tier right : Tier.values()) {
            out.printf("    %-10s", right);
            for (String said : List.of("DISTRICT", "PROVINCIAL", "NATIONAL", Figures.NOTHING)) {
                out.printf("  %s %d", said, figures.confusion()
                        .getOrDefault(right, Map.of()).getOrDefault(said, 0L));
            }
            out.println();
        }
    }

    void printCases(List<Judged> judged) {
        out.printf("%n%-6s %-4s %-28s %-20s %5s %-24s %s%n", "case", "", "right", "proposed", "sure", "category", "words");
        for (Judged found : judged) {
            out.printf("%-6s %-4s %-28s %-20s %5.2f %-24s %s%n", found.asked().id(),
                    found.institutionWithin(1) ? "" : found.institutionWithin(3) ? "2-3" : "MISS",
                    found.asked().expected().stream().map(Case.Expected::code).collect(Collectors.joining(" ")),
                    Optional.ofNullable(found.proposed()).orElse(Figures.NOTHING) + (found.advice().sure() ? "" : " ?"),
                    found.confidence(),
                    found.categories().stream().findFirst().orElse(Figures.NOTHING)
                            + (found.categoryWithin(1).orElse(true) ? "" : " (" + found.asked().category() + ")"),
                    found.advice().suggestions().stream().findFirst()
                            .map(first -> String.join(", ", first.words())).orElse(""));
        }
    }
}
