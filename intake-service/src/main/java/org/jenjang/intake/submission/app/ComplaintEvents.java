package org.jenjang.intake.submission.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jspecify.annotations.Nullable;

/** Tells the other services what a reporter has said. */
public interface ComplaintEvents {

    /**
     * Tells it, in the transaction that is open.
     *
     * @param complaint as it was before; the events are numbered on from there
     * @param holder who has it, as far as it was heard
     */
    Uni<Void> publish(FiledComplaint complaint, List<ComplaintEvent> events, @Nullable Holder holder, Instant at);
}
