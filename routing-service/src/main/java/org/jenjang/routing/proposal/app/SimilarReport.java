package org.jenjang.routing.proposal.app;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report that may tell the same matter.
 *
 * @param region Kemendagri code; null when it names none
 * @param holder code of the institution whose turn it is
 * @param stage how far it is, by the name of its stage
 */
public record SimilarReport(
        String complaint,
        String ticket,
        String title,
        @Nullable String region,
        Instant submittedAt,
        String holder,
        String stage) {}
