package org.jenjang.intake.tracking.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.platform.db.Statements;

/** Takes in what was heard, batch by batch, in the transaction that the inbox has opened. */
public interface HeardCases {

    /** What was known of these complaints, locked until the transaction ends. */
    Uni<Map<UUID, TrackedCase>> lock(List<UUID> complaints, Statements transaction);

    /** Stores what is known now, and what has happened. */
    Uni<Void> store(Map<UUID, TrackedCase> cases, List<ToldLine> lines, Statements transaction);
}
