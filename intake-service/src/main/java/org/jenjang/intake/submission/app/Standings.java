package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.domain.Standing;
import org.jspecify.annotations.Nullable;

/** How complaints stand with the offices, as far as it was heard. */
public interface Standings {

    /** Where a complaint is. {@code hidden} in the standing tells only whether it was found to be supervisory. */
    Uni<Whereabouts> of(UUID complaint);

    /**
     * How a complaint stands and who has it.
     *
     * @param holder null until somebody was heard to have it
     */
    record Whereabouts(Standing standing, @Nullable Holder holder) {}
}
