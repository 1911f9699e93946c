package org.jenjang.intake.submission.domain;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Channel;

/**
 * A report in which nothing is wrong.
 *
 * @param anonymous nobody who handles the case learns who the reporter is
 * @param secret the public cannot read the content
 * @param receivedAt when the clocks start: now, or the day a letter came in
 */
public record Report(
        Texts texts,
        Matter matter,
        boolean anonymous,
        boolean secret,
        Channel channel,
        Instant receivedAt,
        Reporter reporter) {}
