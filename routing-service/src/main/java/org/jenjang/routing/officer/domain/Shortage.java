package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an institution lacks so that its reports are looked after.
 *
 * @param institution its code
 * @param waiting how many open reports wait where nobody holds the post
 * @param nobody how many posts nobody holds
 * @param asleep how many who hold one no longer sign in, or never did
 * @param one how many posts hang on one person
 */
public record Shortage(String institution, long waiting, long nobody, long asleep, long one) {

    /** The worst first. */
    public static final Comparator<Shortage> WORST = Comparator.comparingLong(Shortage::waiting)
            .thenComparingLong(Shortage::nobody).thenComparingLong(Shortage::asleep).thenComparingLong(Shortage::one).reversed()
            .thenComparing(Shortage::institution);

    /**
     * What an institution lacks.
     *
     * @param needed the posts that have to be filled there
     * @param held who holds posts there
     * @param open how many reports are open with each office: a unit, or the institution itself
     */
    public static Shortage of(String institution, List<Post> needed, List<Holding> held, Map<String, Long> open,
            Vigilance vigilance, Instant now) {
        Map<Post, List<Presence>> holders = held.stream().collect(Collectors.toMap(Holding::post, Holding::holders));
        List<Post> empty = needed.stream().filter(post -> !holders.containsKey(post)).toList();
        return new Shortage(institution,
                empty.stream().mapToLong(post -> open.getOrDefault(post.office(), 0L)).sum(),
                empty.size(),
                held.stream().mapToLong(post -> asleep(post, open, vigilance, now)).sum(),
                needed.stream().filter(post -> holders.getOrDefault(post, List.of()).size() == 1).count());
    }

    /** Whether it lacks nothing. */
    public boolean isNone() {
        return nobody == 0 && asleep == 0 && one == 0;
    }

    private static long asleep(Holding held, Map<String, Long> open, Vigilance vigilance, Instant now) {
        return held.holders().stream()
                .filter(holder -> vigilance.of(held.post().role(), holder, held.post().open(open), now) != Vigilance.Finding.AWAKE)
                .count();
    }
}
