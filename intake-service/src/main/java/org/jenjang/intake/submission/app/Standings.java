package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.domain.Heard;
import org.jspecify.annotations.Nullable;

/** How complaints stand with the offices, as far as it was heard. */
public interface Standings {

    /** Where a complaint is. */
    Uni<Whereabouts> of(UUID complaint);

    /**
     * How a complaint stands and who has it.
     *
     * @param holder null until somebody was heard to have it
     */
    record Whereabouts(PublicStatus status, Heard heard, @Nullable Holder holder) {}
}
