package org.jenjang.e2e;

import java.util.Set;
import org.jenjang.e2e.sample.Sample;

/// What a citizen makes of the answer.
enum Reaction {
    /// Says nothing; the case closes by itself later.
    SILENT,
    /// Accepts and rates it.
    SATISFIED,
    /// Disputes the first answer and accepts the second.
    DISPUTING;

    private static final Set<String> WHO_DISPUTE = Set.of("R05", "R08");
    private static final Set<String> WHO_ARE_SILENT = Set.of("R20", "R21");

    static Reaction to(Sample sample) {
        if (WHO_DISPUTE.contains(sample.id())) {
            return DISPUTING;
        }
        return WHO_ARE_SILENT.contains(sample.id()) ? SILENT : SATISFIED;
    }

    /// 3 to 5; late answers get fewer.
    static int rating(Sample sample) {
        return sample.plan().breach() ? 3 : 4 + sample.id().hashCode() % 2;
    }
}
