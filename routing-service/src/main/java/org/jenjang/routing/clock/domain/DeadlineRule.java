package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long a clock runs or a window is open, and by what right.
 *
 * @param reportClass the class it is for; null for every class
 * @param amount how many units
 * @param legalBasis the rule in words that a citizen can look up
 * @param scope the region or institution whose own, stricter rule it is; null for the whole country
 * @param validTo the last day on which a clock may start by this rule; null while it is in force
 */
public record DeadlineRule(
        Span span,
        @Nullable ReportClass reportClass,
        int amount,
        Unit unit,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String scope) {

    /** What is counted. */
    public enum Unit {
        WORKING_DAYS,
        /** Plain days, holidays included. */
        DAYS,
        /** Plain hours, by day and by night. */
        HOURS
    }

    public DeadlineRule {
        if (amount <= 0) {
            throw new IllegalArgumentException("A limit of no length: " + span);
        }
    }

    /** Names what is limited, such as {@code RESOLVE.ASPIRATION}: rules of one key follow each other. */
    public String key() {
        return reportClass == null ? span.name() : span.name() + "." + reportClass;
    }

    /** Whether a clock may start by this rule on a day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    DeadlineRule until(LocalDate last) {
        return new DeadlineRule(span, reportClass, amount, unit, legalBasis, validFrom, last, scope);
    }

    boolean isFor(Span asked, ReportClass of) {
        return span.equals(asked) && (reportClass == null || reportClass == of);
    }

    boolean holdsFor(String institution, Place place) {
        return scope == null || scope.equals(institution) || place.liesIn(scope);
    }
}
