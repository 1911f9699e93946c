package org.jenjang.reporting.indicator;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Tier;

/**
 * The figures of the whole country.
 *
 * @param asOf the moment for which they hold
 * @param rebuilding whether everything is just being counted again, so that the figures are incomplete
 * @param last30Days how many reports were received in the 30 days before {@code asOf}
 * @param previous30Days how many in the 30 days before those
 * @param states how many reports stand where, in the order of their journey; states without a report are left out
 * @param tiers by the tier of the institution whose turn it is, or was last
 */
public record Overview(
        Instant asOf,
        boolean rebuilding,
        Figures all,
        int last30Days,
        int previous30Days,
        List<StateCount> states,
        List<TierFigures> tiers,
        List<ClassFigures> classes,
        ProvinceTable provinces) {

    public Overview {
        states = List.copyOf(states);
        tiers = List.copyOf(tiers);
        classes = List.copyOf(classes);
    }

    /** How many reports are in one state. */
    public record StateCount(PublicStatus state, int reports) {}

    /** The figures of one tier. */
    public record TierFigures(Tier tier, Figures figures) {}

    /** The figures of the reports with the same limit for an answer. */
    public record ClassFigures(ReportClass reportClass, Figures figures) {}
}
