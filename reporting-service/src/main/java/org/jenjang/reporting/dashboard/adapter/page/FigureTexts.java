package org.jenjang.reporting.dashboard.adapter.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.web.Format;
import org.jenjang.reporting.indicator.Backlog;
import org.jenjang.reporting.indicator.Figures;
import org.jenjang.reporting.indicator.Satisfaction;
import org.jenjang.reporting.indicator.Share;
import org.jenjang.reporting.indicator.Spread;
import org.jspecify.annotations.Nullable;

/** How the figures are written in templates, in the language of the page. */
@TemplateExtension
public final class FigureTexts {

    private static final String NOTHING = "–";

    private FigureTexts() {}

    /** {@code 87,3%}; a dash when there is nothing to count, {@code < 5} when it is withheld. */
    public static String text(Share share, @TemplateAttribute @Nullable Object locale) {
        Double rate = share.rate();
        return rate == null ? absent(share.of(), locale) : Format.percent(rate, locale);
    }

    /** The rate in per cent for a chart; 0 when there is none. */
    public static double percentage(Share share) {
        Double rate = share.rate();
        return rate == null ? 0 : rate * 100;
    }

    /** How long it took half of them at most: {@code 5,2 jam}. */
    public static String typical(Spread spread, @TemplateAttribute @Nullable Object locale) {
        Double median = spread.median();
        return median == null ? absent(spread.n(), locale) : elapsed(median, locale);
    }

    /** How long it took nine of ten at most. */
    public static String slow(Spread spread, @TemplateAttribute @Nullable Object locale) {
        Double p90 = spread.p90();
        return p90 == null ? absent(spread.n(), locale) : words(locale).slow(elapsed(p90, locale));
    }

    /** The mean rating: {@code 4,2}. */
    public static String text(Satisfaction satisfaction, @TemplateAttribute @Nullable Object locale) {
        Double mean = satisfaction.mean();
        return mean == null ? absent(satisfaction.n(), locale) : Format.number(mean, locale);
    }

    /** How a state is marked on the pages. */
    public static String kind(PublicStatus state) {
        return switch (state) {
            case RECEIVED, VERIFIED, ARCHIVED, LINKED, WITHDRAWN -> "neutral";
            case DISPOSED, IN_PROGRESS -> "progress";
            case ANSWERED, RETURNED, IN_ARBITRATION -> "attention";
            case ON_HOLD -> "paused";
            case CLOSED -> "done";
        };
    }

    /** The rung of a tier, from 1. */
    public static int rung(Tier tier) {
        return tier.ordinal() + 1;
    }

    /** How old half of the open reports are at most: {@code 12 hari}. */
    public static String age(Backlog backlog, @TemplateAttribute @Nullable Object locale) {
        Double median = backlog.median();
        return median == null ? NOTHING : elapsed(median * 24, locale);
    }

    /** Whether what is overdue gives cause for worry. */
    public static String trend(Figures figures) {
        return figures.overdue() > 0 ? "worse" : "even";
    }

    /** Which part of the whole this is, between 0 and 1. */
    public static double shareOf(Integer part, int whole) {
        return (double) part / whole;
    }

    private static String absent(@Nullable Integer counted, @Nullable Object locale) {
        return counted == null ? words(locale).few() : NOTHING;
    }

    private static String elapsed(double hours, @Nullable Object locale) {
        if (hours < 1) {
            return words(locale).minutes(Format.number(Math.ceil(hours * 60), locale));
        }
        return hours < 48
                ? words(locale).hours(Format.number(hours, locale))
                : words(locale).days(Format.number(hours / 24, locale));
    }

    private static ReportingMessages words(@Nullable Object locale) {
        return MessageBundles.get(ReportingMessages.class, Localized.Literal.of(String.valueOf(locale)));
    }
}
