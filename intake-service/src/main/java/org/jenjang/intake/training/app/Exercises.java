package org.jenjang.intake.training.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jenjang.intake.training.domain.Exercise;

/** The exercises that were started on this installation. */
public interface Exercises {

    /** Notes that a report was filed for an exercise. */
    Uni<Void> note(Started started);

    /** The newest, at most so many, with the newest first. */
    Uni<List<Started>> newest(int most);

    /** The exercise for which this report was filed; null (in the Uni) when it was filed for none. */
    Uni<Started> of(String ticket);

    /** An exercise that somebody has started. */
    record Started(UUID complaint, String ticket, Exercise exercise, Instant at) {}
}
