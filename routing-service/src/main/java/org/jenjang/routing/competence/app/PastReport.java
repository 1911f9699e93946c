package org.jenjang.routing.competence.app;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report that was filed, as far as the rules look at it.
 *
 * @param title null for a restricted report
 * @param answers what its reporter answered to telling questions, and what is known of its channel; of a text message that is kept
 *     from this service no prefix is known
 * @param keepFrom codes of the institutions and units that it is about
 * @param holder code of the institution that has it now
 */
public record PastReport(
        String ticket,
        @Nullable String title,
        @Nullable String category,
        @Nullable String region,
        Map<String, String> answers,
        boolean supervisory,
        List<String> keepFrom,
        String holder) {}
