package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at in a report.
 *
 * @param category code of the category; null when nobody has said yet
 * @param region Kemendagri code; null when it is not known
 * @param answers what the reporter has answered, by the key of the fact, and what is known of its channel
 *     ({@link Fact#SMS_PREFIX}); {@link Answer#UNKNOWN} is an answer too
 * @param supervisory whether misuse of power is alleged
 * @param keepFrom codes of the institutions and units that it is about
 * @param day the day by whose rules and register it goes
 */
public record ReportFacts(
        @Nullable String category,
        @Nullable String region,
        Map<String, String> answers,
        boolean supervisory,
        List<String> keepFrom,
        LocalDate day) {

    public ReportFacts {
        answers = Map.copyOf(answers);
        keepFrom = List.copyOf(keepFrom);
    }

    /** The same report with one more answer. */
    public ReportFacts with(String fact, String answer) {
        Map<String, String> more = new HashMap<>(answers);
        more.put(fact, answer);
        return new ReportFacts(category, region, more, supervisory, keepFrom, day);
    }

    /** The same report, were it about this. */
    public ReportFacts withCategory(String other) {
        return new ReportFacts(other, region, answers, supervisory, keepFrom, day);
    }

    @Nullable String answer(String fact) {
        return fact.equals(Fact.SUPERVISORY) ? (supervisory ? "YES" : "NO") : answers.get(fact);
    }
}
