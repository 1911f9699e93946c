package org.jenjang.intake.tracking.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was heard of complaints. */
public interface TrackedCases {

    /** What was heard of one complaint; {@link TrackedCase#UNHEARD} when nothing was. */
    Uni<TrackedCase> find(UUID complaint);

    /** What was heard of several; those of which nothing was are missing. */
    Uni<Map<UUID, TrackedCase>> all(List<UUID> complaints);

    /** What happened to a complaint, newest first. */
    Uni<List<ToldLine>> timeline(UUID complaint);

    /** What happened to each of several complaints, newest first; those to which nothing did are missing. */
    Uni<Map<UUID, List<ToldLine>>> timelines(List<UUID> complaints);
}
