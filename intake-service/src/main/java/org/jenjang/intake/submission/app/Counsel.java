package org.jenjang.intake.submission.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may be competent for a report that is being written, as routing-service sees it.
 *
 * @param proposals at most three institutions, the likeliest first
 * @param sure whether the first is likely enough to be offered as the answer
 * @param question what the reporter could tell to make it clearer; null when nothing would
 * @param similar public reports that may tell the same matter
 */
public record Counsel(List<Office> proposals, boolean sure, @Nullable Question question, List<Similar> similar) {

    /** What is known while nobody can be asked. */
    public static final Counsel NONE = new Counsel(List.of(), false, null, List.of());

    public Counsel {
        proposals = List.copyOf(proposals);
        similar = List.copyOf(similar);
    }

    /** The proposal that is offered as the answer. */
    public Optional<Office> answer() {
        return sure ? proposals.stream().findFirst() : Optional.empty();
    }

    /**
     * An institution that may be competent.
     *
     * @param explanation why, with the legal basis; null when only the words speak for it
     * @param words the reporter's own words that spoke for it
     */
    public record Office(
            String institution,
            String name,
            @Nullable String unitName,
            @Nullable String explanation,
            List<String> words) {}

    /** A question that can be answered by looking. */
    public record Question(String fact, String text, List<Choice> answers) {}

    /** A possible answer. */
    public record Choice(String code, String label) {}

    /** A report that may tell the same matter, and whose turn it is there. */
    public record Similar(String title, @Nullable String region, Instant submittedAt, String holder) {}
}
