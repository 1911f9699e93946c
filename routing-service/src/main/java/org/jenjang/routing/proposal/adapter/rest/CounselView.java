package org.jenjang.routing.proposal.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.routing.proposal.app.ProposedOffice;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a report.
 *
 * @param proposals at most three, the likeliest first
 * @param sure whether the first is likely enough to be offered as the answer; otherwise a person decides
 * @param categories codes of what it may be about, the likeliest first
 * @param question what the reporter could tell to make it clearer; null when no answer would change anything
 * @param similar reports that may tell the same matter, the likeliest first; only such as everybody may read
 */
public record CounselView(
        List<ProposedOffice> proposals,
        boolean sure,
        List<Guess> categories,
        @Nullable Question question,
        List<Similar> similar) {

    /** A category with its likelihood between 0 and 1. */
    public record Guess(String category, double confidence) {}

    /** A question that a citizen can answer by looking; {@code fact} is the key under which the answer is given back. */
    public record Question(String fact, String text, List<Choice> answers) {}

    /** A possible answer. */
    public record Choice(String code, String label) {}

    /** A report that may tell the same matter, and whose turn it is there. */
    public record Similar(
            String ticket, String title, @Nullable String region, Instant submittedAt, String holder, String stage) {}
}
