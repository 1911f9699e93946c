package org.jenjang.routing.bounce.adapter.rest;

import java.util.List;
import org.jenjang.routing.bounce.domain.Bounce;
import org.jenjang.routing.bounce.domain.BouncePair;
import org.jenjang.routing.register.app.Institutions;

/**
 * Two institutions between which reports went back and forth.
 *
 * @param reports how many different reports
 * @param hoursLost the middle one of the times from a hand-over that was in vain to the next one
 * @param categories codes of the subjects, the most frequent first
 * @param tickets the newest first
 */
record PairView(
        Side one, Side other, int reports, long hoursLost, List<String> categories, List<String> tickets) {

    private static final int SHOWN = 10;

    /**
     * One of the two.
     *
     * @param gaveBack how many it gave back that went to the other one then
     * @param arbitrated how many an arbiter gave to it
     */
    record Side(String institution, String name, int gaveBack, int arbitrated) {
        static Side of(BouncePair pair, String code, Institutions names) {
            return new Side(code, names.name(code), pair.from(code), pair.arbitratedTo(code));
        }
    }

    static PairView of(BouncePair pair, Institutions names) {
        return new PairView(Side.of(pair, pair.one(), names), Side.of(pair, pair.other(), names), pair.reports(),
                pair.lost().toHours(), pair.categories(),
                pair.bounces().stream().map(Bounce::ticket).distinct().limit(SHOWN).toList());
    }
}
