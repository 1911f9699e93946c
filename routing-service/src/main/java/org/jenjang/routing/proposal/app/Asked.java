package org.jenjang.routing.proposal.app;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report for which somebody wants to know who is competent.
 *
 * @param title null, as the narrative, when the text is not known here
 * @param category code; null while nobody has said
 * @param region Kemendagri code; null while it is not known
 * @param answers to telling questions, by the key of the fact
 * @param supervisory whether misuse of power is alleged
 * @param keepFrom codes of those whom it is about
 */
public record Asked(
        @Nullable String title,
        @Nullable String narrative,
        @Nullable String category,
        @Nullable String region,
        Map<String, String> answers,
        boolean supervisory,
        List<String> keepFrom) {

    public Asked {
        answers = Map.copyOf(answers);
        keepFrom = List.copyOf(keepFrom);
    }
}
