package org.jenjang.intake.submission.domain;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, in codes.
 *
 * @param institution code of the institution that the reporter wants to reach; null leaves it to the desk
 * @param facts what was answered to telling questions
 */
public record Matter(
        Classification classification,
        @Nullable String category,
        @Nullable String region,
        @Nullable LocalDate incidentDate,
        @Nullable String institution,
        List<Fact> facts) {

    public Matter {
        facts = List.copyOf(facts);
    }
}
