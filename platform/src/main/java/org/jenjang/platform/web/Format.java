package org.jenjang.platform.web;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How dates, times and numbers are written in templates, in the language of the page: {@code 21 November 2026},
 * {@code 14.30 WIB}, {@code 1.250}. The attributes come from {@link TemplateDefaults}.
 */
@TemplateExtension
public final class Format {

    /** Name of the template attribute that holds the present {@link Instant}. */
    static final String NOW = "now";

    private Format() {}

    /** {@code 21 November 2026}. */
    public static String date(TemporalAccessor at, @TemplateAttribute @Nullable Object locale) {
        return write("d MMMM uuuu", at, locale);
    }

    /** {@code Sabtu, 21 November 2026}. */
    public static String fullDate(TemporalAccessor at, @TemplateAttribute @Nullable Object locale) {
        return write("EEEE, d MMMM uuuu", at, locale);
    }

    /** {@code 14.30 WIB}, in English {@code 14:30 WIB}. */
    public static String time(ZonedDateTime at, @TemplateAttribute @Nullable Object locale) {
        var pattern = english(locale) ? "HH:mm" : "HH.mm";
        return write(pattern, at, locale) + " " + zoneName(at);
    }

    /** {@code 21 November 2026 pukul 14.30 WIB}. */
    public static String moment(ZonedDateTime at, @TemplateAttribute @Nullable Object locale) {
        return date(at, locale) + joint(locale) + time(at, locale);
    }

    /** {@code Sabtu, 21 November 2026 pukul 14.30 WIB}. */
    public static String fullMoment(ZonedDateTime at, @TemplateAttribute @Nullable Object locale) {
        return fullDate(at, locale) + joint(locale) + time(at, locale);
    }

    /** The instant in a zone, such as {@code instant.at(zone).moment}. */
    public static ZonedDateTime at(Instant instant, ZoneId zone) {
        return instant.atZone(zone);
    }

    /** How long ago this was, in the largest unit that fits; future moments count as just now. */
    public static Age age(ZonedDateTime at, @TemplateAttribute @Nullable Object now) {
        return Age.of(now instanceof Instant instant ? Duration.between(at.toInstant(), instant) : Duration.ZERO);
    }

    /** {@code 1.250} or {@code 3,5}; at most one decimal. */
    public static String number(Number value, @TemplateAttribute @Nullable Object locale) {
        var format = NumberFormat.getInstance(locale(locale));
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** A share between 0 and 1 as {@code 87,3%}. */
    public static String percent(Number share, @TemplateAttribute @Nullable Object locale) {
        return number(share.doubleValue() * 100, locale) + "%";
    }

    private static String write(String pattern, TemporalAccessor at, @Nullable Object locale) {
        return DateTimeFormatter.ofPattern(pattern, locale(locale)).format(at);
    }

    private static String joint(@Nullable Object locale) {
        return english(locale) ? " at " : " pukul ";
    }

    private static String zoneName(ZonedDateTime at) {
        return switch (at.getZone().getId()) {
            case "Asia/Jakarta", "Asia/Pontianak", "+07:00" -> "WIB";
            case "Asia/Makassar", "+08:00" -> "WITA";
            case "Asia/Jayapura", "+09:00" -> "WIT";
            default -> DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH).format(at);
        };
    }

    private static boolean english(@Nullable Object locale) {
        return Language.ofAttribute(locale) == Language.EN;
    }

    private static Locale locale(@Nullable Object locale) {
        return Language.ofAttribute(locale).locale();
    }
}
