package org.jenjang.intake.submission.domain;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A report in which nothing is wrong.
 *
 * @param published the texts as others may read them: masked; null when the report is secret
 * @param anonymous nobody who handles the case learns who the reporter is
 * @param secret the public cannot read the content
 * @param danger whether it speaks of danger to life
 * @param keepFrom codes of the institutions and units that shall not handle it
 * @param receivedAt when the clocks start: now, or the day a letter came in
 */
public record Report(
        Texts texts,
        @Nullable Texts published,
        Matter matter,
        boolean anonymous,
        boolean secret,
        boolean danger,
        List<String> keepFrom,
        Channel channel,
        Instant receivedAt,
        Reporter reporter) {

    public Report {
        keepFrom = List.copyOf(keepFrom);
    }
}
