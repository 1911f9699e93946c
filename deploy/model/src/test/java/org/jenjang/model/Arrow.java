package org.jenjang.model;

import static org.jenjang.routing.casework.domain.StageName.ANSWERED;
import static org.jenjang.routing.casework.domain.StageName.ARCHIVED;
import static org.jenjang.routing.casework.domain.StageName.AT_DESK;
import static org.jenjang.routing.casework.domain.StageName.CLOSED;
import static org.jenjang.routing.casework.domain.StageName.ESCALATED;
import static org.jenjang.routing.casework.domain.StageName.IN_ARBITRATION;
import static org.jenjang.routing.casework.domain.StageName.LINKED;
import static org.jenjang.routing.casework.domain.StageName.ON_HOLD;
import static org.jenjang.routing.casework.domain.StageName.WITHDRAWN;
import static org.jenjang.routing.casework.domain.StageName.WITH_INSTITUTION;
import static org.jenjang.routing.casework.domain.StageName.WITH_UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.routing.casework.domain.StageName;

/**
 * An arrow of the picture; one may stand for several moves, so that the picture stays readable.
 *
 * @param moves which stages it leads from and to
 * @param both whether it has two heads
 * @param path where it runs, as SVG writes it
 * @param x where its label begins, and {@code y} on which line
 */
record Arrow(List<Change> moves, boolean both, String path, int x, int y, List<String> label) {

    static final List<Arrow> ALL = List.of(
            one("M210 234 H348", 222, 226, "handed over", AT_DESK, WITH_INSTITUTION),
            one("M350 264 H212", 222, 282, "returned", WITH_INSTITUTION, AT_DESK),
            one("M500 234 H638", 520, 226, "assigned", WITH_INSTITUTION, WITH_UNIT),
            one("M640 264 H502", 520, 282, "given back", WITH_UNIT, WITH_INSTITUTION),
            one("M790 234 H928", 820, 226, "answered", WITH_UNIT, ANSWERED),
            one("M930 264 H792", 820, 282, "disputed", ANSWERED, WITH_UNIT),
            several("M180 220 V180 H660 V218", 438, 172, "at once, where one unit alone can have it", AT_DESK, WITH_UNIT,
                    IN_ARBITRATION, WITH_UNIT),
            two("M110 218 V100 H203", 118, 150, "asked, completed", AT_DESK, ON_HOLD),
            two("M425 218 V100 H357", 433, 150, "asked, completed", WITH_INSTITUTION, ON_HOLD),
            several("M200 276 V336 H240 V388", 208, 308, "to one that|returned it before", AT_DESK, IN_ARBITRATION),
            two("M380 278 V420 H357", 276, 358, "second return,|decided", WITH_INSTITUTION, IN_ARBITRATION),
            one("M470 276 V400 H638", 486, 392, "a limit passes", WITH_INSTITUTION, ESCALATED),
            one("M640 430 H430 V278", 486, 448, "handed over anew", ESCALATED, WITH_INSTITUTION),
            one("M690 276 V388", 610, 322, "a limit|passes", WITH_UNIT, ESCALATED),
            one("M740 390 V278", 748, 322, "another|unit", ESCALATED, WITH_UNIT),
            one("M790 404 H960 V278", 830, 396, "answered", ESCALATED, ANSWERED),
            one("M1000 276 V432 H792", 830, 450, "disputed", ANSWERED, ESCALATED),
            one("M715 446 V484 H280 V448", 486, 500, "to one that returned it before", ESCALATED, IN_ARBITRATION),
            one("M1050 276 V588", 1058, 440, "accepted,|or silence", ANSWERED, CLOSED),
            several("M760 446 V566 H960 V588", 790, 532, "accepted early, or answered|without its reporter", WITH_UNIT, CLOSED,
                    ESCALATED, CLOSED),
            several("M1080 616 H1180 V130 H715 V218", 760, 122, "opened again; the second time one tier up", CLOSED, WITH_UNIT,
                    CLOSED, WITH_INSTITUTION, CLOSED, ESCALATED),
            several("M645 220 V202 H200 V218", 222, 196, "nobody took over", WITH_UNIT, AT_DESK, ESCALATED, AT_DESK),
            several("M80 276 V588", 88, 560, "put|aside", AT_DESK, ARCHIVED, WITH_INSTITUTION, ARCHIVED),
            several("M140 590 V278", 148, 560, "objection, or|completed late", ARCHIVED, AT_DESK, ARCHIVED, WITH_INSTITUTION),
            one("M205 76 H40 V616 H58", 58, 68, "after 30 days", ON_HOLD, ARCHIVED),
            several("M440 520 V588", 448, 560, "same matter", AT_DESK, LINKED, WITH_INSTITUTION, LINKED, WITH_UNIT, LINKED,
                    ESCALATED, LINKED, IN_ARBITRATION, LINKED, ON_HOLD, LINKED),
            one("M350 616 H250 V540 H170 V278", 258, 572, "stands alone|again", LINKED, AT_DESK),
            several("M690 520 V588", 610, 560, "withdrawn", AT_DESK, WITHDRAWN, WITH_INSTITUTION, WITHDRAWN, WITH_UNIT,
                    WITHDRAWN, ESCALATED, WITHDRAWN, IN_ARBITRATION, WITHDRAWN, ANSWERED, WITHDRAWN, ON_HOLD, WITHDRAWN),
            one("M500 616 H638", 530, 608, "withdrawn", LINKED, WITHDRAWN));

    /** From a stage to another one. */
    record Change(StageName from, StageName to) {}

    private static Arrow one(String path, int x, int y, String label, StageName from, StageName to) {
        return several(path, x, y, label, from, to);
    }

    private static Arrow two(String path, int x, int y, String label, StageName one, StageName other) {
        return new Arrow(List.of(new Change(one, other), new Change(other, one)), true, path, x, y, lines(label));
    }

    private static Arrow several(String path, int x, int y, String label, StageName... pairs) {
        List<Change> moves = Stream.iterate(0, pair -> pair < pairs.length, pair -> pair + 2)
                .map(pair -> new Change(pairs[pair], pairs[pair + 1]))
                .toList();
        return new Arrow(moves, false, path, x, y, lines(label));
    }

    private static List<String> lines(String label) {
        return Arrays.asList(label.split("\\|"));
    }

    /** As SVG. */
    String drawn() {
        String text = lineNumbers().map(line -> "<tspan x=\"%d\" y=\"%d\">%s</tspan>"
                .formatted(x, y + 16 * line, label.get(line))).collect(Collectors.joining());
        return "<path class=\"arrow\" d=\"%s\" marker-end=\"url(#head)\"%s/>%n<text class=\"label\">%s</text>%n"
                .formatted(path, both ? " marker-start=\"url(#head)\"" : "", text);
    }

    private Stream<Integer> lineNumbers() {
        return Stream.iterate(0, line -> line < label.size(), line -> line + 1);
    }
}
