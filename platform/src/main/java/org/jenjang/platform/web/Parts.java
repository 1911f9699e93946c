package org.jenjang.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values that parts with several lines take. A level is 1 (nearest to the people), 2 or 3 (nation); 0 = none. */
public interface Parts {

    /**
     * One entry of a {@code timeline}.
     *
     * @param stepUp whether it moved to a higher level here; drawn as a step
     * @param detail text below; empty for none
     */
    record Entry(String what, String who, ZonedDateTime when, int level, boolean stepUp, String detail) {}

    /** One step of a {@code journey}; {@code when} is absent until it happened. */
    record Step(String label, Stage stage, @Nullable ZonedDateTime when) {}

    /** Where a step stands. */
    enum Stage { DONE, NOW, NEXT }

    /**
     * A running {@code clock}. What is left is ordinary time: only the routing knows the holidays of each institution.
     *
     * @param percent how much of the time is used; above 100 when late
     * @param left    time until the limit, or since it when late; of no meaning while paused
     * @param rule    the rule behind it in one sentence; empty for none
     */
    record Deadline(Pace pace, int percent, Age left, ZonedDateTime due, String rule) {

        /** A limit as it stands at a moment. */
        public Deadline(Pace pace, int percent, Instant now, ZonedDateTime due, String rule) {
            this(pace, percent, Age.of(Duration.between(now, due).abs()), due, rule);
        }

        /** The length of the bar, which ends at 100. */
        public int used() {
            return Math.min(100, percent);
        }
    }

    /** How a clock stands against its limit. */
    enum Pace { ON_TIME, NEAR, OVER, PAUSED }

    /** A line of a {@code summary}; empty {@code href} = nothing to change. */
    record Row(String label, String value, String href) {

        /** A line that cannot be changed. */
        public Row(String label, String value) {
            this(label, value, "");
        }
    }

    /** One choice of {@code selectfield}, {@code radios} or {@code checkboxes}; the hint may be empty. */
    record Option(String value, String label, String hint) {

        /** A choice that explains itself. */
        public Option(String value, String label) {
            this(value, label, "");
        }
    }

    /** A piece of a sentence; {@code marked} = the telling words. */
    record Fragment(String text, boolean marked) {}

    /**
     * Where one is in a long list.
     *
     * @param current page in hand, from 1
     * @param total   number of pages
     * @param href    link to a page without its number, such as {@code /queue?state=new&page=}
     */
    record Pages(int current, int total, String href) {

        /** The pages to offer: first, last and two around the current one; 0 stands for a gap. */
        public List<Integer> shown() {
            return IntStream.rangeClosed(1, total)
                    .filter(page -> page == 1 || page == total || Math.abs(page - current) <= 2)
                    .map(page -> Math.abs(page - current) == 2 && page != 1 && page != total ? 0 : page)
                    .boxed().toList();
        }
    }
}
