package org.jenjang.model;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jenjang.routing.casework.domain.StageName;

/** The whole life of a complaint, drawn. */
final class Picture {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 56;

    private Picture() {}

    /** The picture as SVG. */
    static String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1210 690" role="img" aria-label="The life of a complaint">
                <style>
                text { font-family: system-ui, "Noto Sans", Arial, sans-serif; fill: #1c2733 }
                .page { fill: #ffffff }
                .open { fill: #f3f7fb; stroke: #b9c9d8; stroke-dasharray: 5 4 }
                .stage { fill: #ffffff; stroke: #12507b; stroke-width: 1.6 }
                .end { fill: #e8ebee; stroke: #55626e; stroke-width: 1.6 }
                .name { font-size: 16px; font-weight: 600; text-anchor: middle }
                .term { font-size: 13px; text-anchor: middle; fill: #44525f }
                .label { font-size: 13px; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; stroke-linejoin: round }
                .arrow { fill: none; stroke: #37474f; stroke-width: 1.4 }
                </style>
                <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8"
                 orient="auto-start-reverse"><path d="M0 0 L10 5 L0 10 z" fill="#37474f"/></marker></defs>
                <rect class="page" width="1210" height="690"/>
                <rect class="open" x="14" y="20" width="1150" height="500" rx="12"/>
                <text class="term" x="1085" y="44">the complaint is open</text>
                """
                + Arrow.ALL.stream().map(Arrow::drawn).collect(Collectors.joining())
                + Arrays.stream(StageName.values()).map(Picture::box).collect(Collectors.joining())
                + "</svg>\n";
    }

    private static String box(StageName stage) {
        int x = place(stage)[0];
        int y = place(stage)[1];
        return """
                <rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="8"/>
                <text class="name" x="%d" y="%d">%s</text>
                <text class="term" x="%d" y="%d">%s</text>
                """.formatted(stage.isOver() ? "end" : "stage", x, y, WIDTH, HEIGHT,
                x + WIDTH / 2, y + 25, DeskNames.words(stage), x + WIDTH / 2, y + 44, term(stage));
    }

    private static int[] place(StageName stage) {
        return switch (stage) {
            case AT_DESK -> new int[] {60, 220};
            case WITH_INSTITUTION -> new int[] {350, 220};
            case WITH_UNIT -> new int[] {640, 220};
            case ANSWERED -> new int[] {930, 220};
            case ON_HOLD -> new int[] {205, 62};
            case IN_ARBITRATION -> new int[] {205, 390};
            case ESCALATED -> new int[] {640, 390};
            case ARCHIVED -> new int[] {60, 590};
            case LINKED -> new int[] {350, 590};
            case WITHDRAWN -> new int[] {640, 590};
            case CLOSED -> new int[] {930, 590};
        };
    }

    /** What the pages call it in Indonesian. */
    private static String term(StageName stage) {
        return switch (stage) {
            case AT_DESK -> "di meja disposisi";
            case WITH_INSTITUTION -> "di instansi";
            case WITH_UNIT -> "di unit kerja";
            case ANSWERED -> "dijawab";
            case ON_HOLD -> "ditunda";
            case IN_ARBITRATION -> "arbitrase";
            case ESCALATED -> "naik jenjang";
            case ARCHIVED -> "diarsipkan";
            case LINKED -> "digabung";
            case WITHDRAWN -> "dicabut";
            case CLOSED -> "selesai";
        };
    }
}
