package org.jenjang.routing.proposal.adapter.rest;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Tier;
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
        List<Office> proposals,
        boolean sure,
        List<Guess> categories,
        @Nullable Question question,
        List<Similar> similar) {

    /**
     * An institution that may be competent.
     *
     * @param confidence between 0 and 1
     * @param rule code of the rule that speaks for it; null when only the words do
     * @param explanation why, in the language asked for, with the legal basis; null when only the words speak for it
     * @param words the reporter's own words that spoke for it
     */
    public record Office(
            String institution,
            String name,
            Tier tier,
            @Nullable String unit,
            @Nullable String unitName,
            @Nullable String category,
            double confidence,
            @Nullable String rule,
            @Nullable String explanation,
            List<String> words) {}

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
