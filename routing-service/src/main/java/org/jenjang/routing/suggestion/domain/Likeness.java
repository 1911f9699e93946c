package org.jenjang.routing.suggestion.domain;

import java.time.Duration;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** How likely two reports of one place tell the same, between 0 and 1: by their words, their category and the time between. */
public final class Likeness {

    /** Reports further apart are never the same matter told again. */
    public static final Duration LONGEST = Duration.ofDays(30);

    /** From here on a report is shown as a possible duplicate. */
    public static final double WORTH_SHOWING = 0.4;

    /** One word in common is an accident. */
    private static final int FEWEST_SHARED = 2;
    private static final double OTHER_CATEGORY = 0.7;
    /** What remains of the likeness on the last day. */
    private static final double AT_LONGEST = 0.6;

    private final ToDoubleFunction<String> rarity;

    /** @param rarity how much a stem tells; the rarer among all reports the more */
    public Likeness(ToDoubleFunction<String> rarity) {
        this.rarity = rarity;
    }

    public double between(Filed one, Filed other) {
        return words(one.stems(), other.stems()) * category(one, other) * time(one, other);
    }

    /** What they share, of all that the shorter one says: a short report may repeat a part of a long one. */
    private double words(Set<String> one, Set<String> other) {
        Set<String> shorter = weight(one) <= weight(other) ? one : other;
        Set<String> longer = shorter == one ? other : one;
        long count = shorter.stream().filter(longer::contains).count();
        return count < FEWEST_SHARED
                ? 0
                : shorter.stream().filter(longer::contains).mapToDouble(rarity).sum() / weight(shorter);
    }

    private double weight(Set<String> stems) {
        return stems.stream().mapToDouble(rarity).sum();
    }

    private static double category(Filed one, Filed other) {
        return one.category() == null || other.category() == null || one.category().equals(other.category())
                ? 1
                : OTHER_CATEGORY;
    }

    private static double time(Filed one, Filed other) {
        Duration apart = Duration.between(one.filedAt(), other.filedAt()).abs();
        return apart.compareTo(LONGEST) > 0
                ? 0
                : 1 - (1 - AT_LONGEST) * apart.toSeconds() / LONGEST.toSeconds();
    }
}
